"""Django settings in typed groups; the environment is read here and nowhere else."""

from mainstem.web.settings.apps import *
from mainstem.web.settings.console import *
from mainstem.web.settings.database import *
from mainstem.web.settings.deployment import *
from mainstem.web.settings.http import *
from mainstem.web.settings.lake import *
from mainstem.web.settings.logging import *
from mainstem.web.settings.signing_in import *
