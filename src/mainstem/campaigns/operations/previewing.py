"""Show the message one person would get."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from mainstem.campaigns import queries
from mainstem.campaigns.operations import people
from mainstem.campaigns.rules.naming import language_of, names_of
from mainstem.content.contracts import Rendered
from mainstem.content.queries import get_template, preview
from mainstem.customers.queries import get_person
from mainstem.governance.operations import reveal_contact
from mainstem.governance.queries import masked_contacts
from mainstem.kernel.http import Principal
from mainstem.kernel.models import VaultEntry


@transaction.atomic
def preview_campaign(
    *,
    code: str,
    person_id: UUID | None,
    locale: str | None,
    principal: Principal,
    reveal_reason: str | None,
    now: datetime,
) -> Rendered:
    """
    Render a campaign's message with its own values, for a made-up person or a given one, without tracking links.

    :param reveal_reason: why the names of a real person are to be seen in clear; opening them is audited
    :raises UnknownCampaign, NoSuchPerson: if there is none
    :raises NotAllowed: if names are to be opened by somebody who may not
    :raises RenderRefused: if the template cannot be filled
    """
    plan = queries.get_campaign(code).plan
    template = get_template(plan.template_code, plan.template_version)
    person = None
    if person_id is not None:
        refs = [identifier.ref for identifier in get_person(person_id).identifiers]
        entries = list(
            VaultEntry.objects.filter(subject_ref__in=refs, namespace__in=people.NAMES)
            .order_by("subject_ref")
            .values_list("namespace", "ref")
        )
        wanted = [ref for _, ref in entries]
        if reveal_reason is not None and wanted:
            opened = reveal_contact(principal=principal, refs=wanted, reason=reveal_reason, now=now)
            values = {one.ref: one.value for one in opened if one.value is not None}
        else:
            values = masked_contacts(wanted)
        person = names_of({namespace: values[ref] for namespace, ref in entries if ref in values})
        locale = locale or language_of(person)
    return preview(
        plan.template_code,
        version=template.version,
        locale=locale or template.locales[0],
        values=plan.values,
        person=person,
        now=now,
    )
