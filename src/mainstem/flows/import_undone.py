"""When an import is taken back: the lake forgets its rows, and the vault the contact values only it brought."""

from django.db import transaction

from mainstem.customers.queries import persons_of
from mainstem.events.imports.facts import ImportUndone
from mainstem.events.imports.queries import list_sealed_values
from mainstem.events.operations import on
from mainstem.kernel import sql, vault


@on(ImportUndone)
def forget_it_in_the_lake(fact: ImportUndone) -> None:
    """Delete the import's rows from every table of the lake, and the files that held them."""
    # Only the worker that reacts loads the lake's libraries, not every process that knows this flow.
    from mainstem.events.lake.operations import take_back_import  # noqa: PLC0415

    take_back_import(import_id=fact.import_id)


@on(ImportUndone)
@transaction.atomic
def forget_it_in_the_vault(fact: ImportUndone) -> None:
    """Delete the contact values the import brought, but for subjects that something else has made known since."""
    brought = list_sealed_values(fact.import_id)
    known = persons_of(sorted({subject for subject, _ in brought}))
    gone = [pair for pair in brought if pair[0] not in known]
    if gone:
        with sql.cursor() as cur:
            vault.take_back(cur, gone)
