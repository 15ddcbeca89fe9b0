"""How long a session lives: hours without a request end it, a week ends it in any case."""

from datetime import datetime

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.http import HttpRequest

from mainstem.kernel.http import address_of

BEGAN, SEEN = "mainstem.began_at", "mainstem.seen_at"


def keep(request: HttpRequest, *, now: datetime) -> bool:
    """
    Return whether the request's session goes on; one that is too old is ended here.

    A session in use is written down again every few minutes, which moves its end and shows it as used in the list.
    """
    session, moment = request.session, now.timestamp()
    began = session.setdefault(BEGAN, moment)
    if moment - began > settings.SESSION_AT_MOST.total_seconds():
        session.flush()
        return False
    if moment - session.get(SEEN, 0.0) >= settings.SESSION_IS_REFRESHED_EVERY.total_seconds():
        session[SEEN] = moment
        UserSession.objects.filter(session_key=session.session_key).update(last_seen_at=now, ip=address_of(request))
    return True
