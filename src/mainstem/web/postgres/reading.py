"""
What the readonly role may read: trade, stock, identities by reference, consents, segments, campaigns and the log.

Contact values, credentials, tokens, accounts, sessions, quarantined payloads and what imports rejected are not in the
list, and what is not in the list is closed: a new table is unreadable until somebody writes it down here. A column
that may hold somebody else's words (an SMTP server's answer, a note at the desk, a file's path) is left out too.
"""

from collections.abc import Mapping
from typing import Final, LiteralString

from psycopg import Connection, sql

from mainstem.web.postgres.addresses import make_url, url_parts
from mainstem.web.postgres.connecting import connect, type_of_row
from mainstem.web.postgres.databases import Databases

READABLE: Final[Mapping[str, str]] = {
    "orders_order": "*",
    "orders_order_line": "*",
    "orders_return": "*",
    "orders_return_line": "*",
    "inventory_location": "*",
    "inventory_stock_document": "*",
    "inventory_stock_move": "*",
    "inventory_stock_balance": "*",
    "inventory_reservation": "*",
    "catalog_product": "*",
    "channels_channel": "code name name_zh kind capabilities is_enabled created_at",
    "customers_person": "*",
    "customers_identifier": "*",
    "customers_membership": "*",
    "customers_evidence": "*",
    "customers_identity_op": "id kind at by rule_version reverses",
    "customers_identity_op_person": "*",
    "customers_refusal": "id a_ref b_ref reason rule_version refused_at resolved_at",
    "customers_trait": "*",
    "customers_segment": "*",
    "customers_segment_version": "*",
    "customers_segment_membership": "*",
    "customers_segment_size": "*",
    "governance_consent": "id subject_ref purpose channel state at recorded_at source external_id text_version",
    "governance_consent_text": "id code purpose channel language version title body valid_from created_at",
    "content_template": "*",
    "content_version": "id template_id number created_at",
    "campaigns_campaign": "*",
    "campaigns_decision": "*",
    "campaigns_attempt": "send_key number campaign_id decision_id started_at finished_at result reason_code",
    "campaigns_link": "*",
    "campaigns_tracking": "*",
    "campaigns_pressure": "*",
    "campaigns_suppression": "*",
    "events_event": "*",
    "events_source": "id code name kind identity_space app_id is_enabled created_at",
    "events_tally": "*",
    "imports_import": "id kind source_code mapping_name is_dry_run status created_at started_at finished_at undone_at"
    " row_count document_count counts already_known quarantined undo_counts",
    "lake_feed_progress": "code rows checked_at committed_at",
}
"""Table to its readable columns, `*` for all. A table this version does not have is passed over."""

FUNCTIONS: Final[tuple[LiteralString, ...]] = ("mainstem_sees_all(text)", "mainstem_scope(text)")
"""What row-level security asks in the name of whoever reads."""

# Several machines may start at once; they take turns under this number.
_TURN = 4_719_203_355_018_264_002
_READ_NOW = """
    SELECT c.relname, a.attname
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
       AND has_column_privilege(%s, c.oid, a.attnum, 'SELECT')
"""
_COLUMNS = """
    SELECT c.relname, a.attname
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY (%s)
"""
_MAY_ASK = """
    SELECT coalesce(bool_and(has_function_privilege(%s, oid, 'EXECUTE')), true)
      FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND proname IN ('mainstem_sees_all', 'mainstem_scope')
"""


def grant_reading(databases: Databases) -> bool:
    """
    Let the readonly role read exactly what stands in `READABLE`, after migrations and after a restore.

    Cheap where nothing is to be done. Return whether something was.
    """
    readonly = databases.role_names.readonly
    with connect(databases.owner_url) as connection:
        wanted = _wanted(connection)
        if _is_so(connection, readonly, wanted):
            return False
        with connection.transaction():
            connection.execute("SELECT pg_advisory_xact_lock(%s)", (_TURN,))
            _grant(connection, readonly, wanted)
    return True


def reading_url(databases: Databases) -> str:
    """
    Return the readonly role's address as it is handed to an analyst: with every brand, location and channel in view.

    Without it the rows under row-level security stay hidden, as they do from every connection that says nothing.
    """
    scope = " ".join(f"-c mainstem.{name}=*" for name in ("brands", "locations", "channels"))
    return make_url(url_parts(databases.readonly_url) | {"options": scope})


def _wanted(connection: Connection[type_of_row]) -> set[tuple[str, str]]:
    there = connection.execute(_COLUMNS, (list(READABLE),)).fetchall()
    return {(table, column) for table, column in there if READABLE[table] == "*" or column in READABLE[table].split()}


def _is_so(connection: Connection[type_of_row], readonly: str, wanted: set[tuple[str, str]]) -> bool:
    if set(connection.execute(_READ_NOW, (readonly,)).fetchall()) != wanted:
        return False
    row = connection.execute(_MAY_ASK, (readonly,)).fetchone()
    return bool(row and row[0])


def _grant(connection: Connection[type_of_row], readonly: str, wanted: set[tuple[str, str]]) -> None:
    role = sql.Identifier(readonly)
    # Taking a table's privilege away takes those on its columns with it.
    for (table,) in connection.execute(
        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')"
    ).fetchall():
        connection.execute(sql.SQL("REVOKE ALL ON {} FROM {}").format(sql.Identifier(table), role))
    for table in sorted({table for table, _ in wanted}):
        columns = sorted(column for known, column in wanted if known == table)
        connection.execute(
            sql.SQL("GRANT SELECT ({}) ON {} TO {}").format(
                sql.SQL(", ").join(map(sql.Identifier, columns)), sql.Identifier(table), role
            )
        )
    for function in FUNCTIONS:
        name = function.split("(", maxsplit=1)[0]
        if connection.execute("SELECT FROM pg_proc WHERE proname = %s", (name,)).fetchone() is not None:
            connection.execute(sql.SQL("GRANT EXECUTE ON FUNCTION " + function + " TO {}").format(role))
