-- Every staged row of customers. No row: the batch is empty.
SELECT * FROM /*stage*/ ORDER BY row_number;
