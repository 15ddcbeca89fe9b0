"""Files come in here: mapped, checked, loaded in sets, resumed after a crash, taken back whole."""
