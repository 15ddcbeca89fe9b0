-- Keep everybody else from making an account until this transaction ends; reading goes on. Gives no rows.
LOCK TABLE governance_account IN SHARE ROW EXCLUSIVE MODE;
