"""The demo: real trade prepared, loaded, and taken through the main job, from the till to the measured answer."""
