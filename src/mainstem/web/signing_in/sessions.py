"""How long a session lives: hours without a request end it, a week ends it in any case."""

from datetime import datetime

from allauth.usersessions.models import UserSession
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.sessions.models import Session
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


def forget_ended(*, now: datetime) -> int:
    """Delete sessions that are over and tries at passwords that no longer count; return how many rows went."""
    ended, _ = Session.objects.filter(expire_date__lt=now).delete()
    living = Session.objects.values("session_key")
    listed, _ = UserSession.objects.exclude(session_key__in=living).delete()
    tries, _ = AccessAttempt.objects.filter(attempt_time__lt=now - settings.AXES_COOLOFF_TIME).delete()
    return int(ended + listed + tries)
