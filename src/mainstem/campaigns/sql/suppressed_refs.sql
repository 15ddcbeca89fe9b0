-- Which of the given addresses are suppressed on a channel, and why. No row: none.
SELECT identifier_ref, reason_code FROM campaigns_suppression
 WHERE channel_code = %(channel_code)s AND identifier_ref = ANY (%(refs)s::uuid[]);
