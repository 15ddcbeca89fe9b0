-- Take statistics of tables that hold rows though the planner believes them empty. One row: how many there were.
SELECT mainstem_analyze_blind_tables() AS tables;
