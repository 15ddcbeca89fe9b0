-- First rows of staged documents that are known with other content. No row: none is.
SELECT first_row AS row_number, external_id FROM order_stage WHERE outcome = 'differs' ORDER BY first_row;
