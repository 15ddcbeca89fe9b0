"""Django settings in typed groups; the environment is read here and nowhere else."""

from mainstem.web.settings.apps import *
from mainstem.web.settings.database import *
from mainstem.web.settings.http import *
from mainstem.web.settings.lake import *
from mainstem.web.settings.logging import *
