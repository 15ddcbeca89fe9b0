"""
Run Segment's own test suite, as it lies in its wheel, against the server named on the command line.

Nothing of it is changed: requests to its default host are carried to our server by the transport of its HTTP session.
"""

import importlib.util
import json
import logging
import sys
import unittest
import unittest.mock

from requests.adapters import HTTPAdapter
from segment.analytics import request

MODULES = ("client", "consumer", "init", "module", "oauth", "request", "utils")
DEFAULT_HOST = "https://api.segment.io"


class Rerouted(HTTPAdapter):
    def __init__(self, target: str) -> None:
        super().__init__()
        self._target = target

    def send(self, prepared, *args, **kwargs):
        prepared.url = prepared.url.replace(DEFAULT_HOST, self._target, 1)
        return super().send(prepared, *args, **kwargs)


def main(target: str) -> None:
    if importlib.util.find_spec("mock") is None:
        sys.modules["mock"] = unittest.mock  # the suite asks for the package that became unittest.mock
    logging.disable(logging.CRITICAL)
    request._session.mount(DEFAULT_HOST, Rerouted(target))
    names = [f"segment.analytics.test.test_{module}" for module in MODULES]
    first = run(names)
    # Many of its tests sleep fractions of a second and count calls: on a busy machine one may need a second try.
    again = run(list(failures(first))) if failures(first) else first
    json.dump({"run": first.testsRun, "failed": failures(again)}, sys.stdout, indent=1)


def run(names: list[str]) -> unittest.TestResult:
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromNames(names).run(result)
    return result


def failures(result: unittest.TestResult) -> dict[str, str]:
    return {test.id(): trace[-1500:] for test, trace in [*result.failures, *result.errors]}


if __name__ == "__main__":
    main(sys.argv[1])
