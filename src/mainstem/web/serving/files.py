"""The console's files: hashed ones may be cached for ever and go out compressed as the build left them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from wsgiref.headers import Headers

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from whitenoise.base import WhiteNoise
from whitenoise.middleware import WhiteNoiseMiddleware

ASSETS = "/assets/"
INDEX = "index.html"


class ConsoleFiles(WhiteNoise):  # type: ignore[misc]  # ships no types
    """
    Answers what is a file of the build, before anything looks at cookies or opens a connection.

    The folder is read when the process starts, and again when the build in it is another one.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response
        self._folder: Path = settings.CONSOLE_DIST
        self._build = 0
        self.files: dict[str, Any] = {}
        super().__init__(
            application=None,
            max_age=3600,
            allow_all_origins=False,
            immutable_file_test=lambda _path, url: url.startswith(ASSETS),
            add_headers_function=_as_declared,
        )
        self._read_again()

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Serve a file of the build, or pass the request on."""
        path = request.path_info
        if path.startswith(ASSETS) and path not in self.files:
            self._read_again()
        found = self.files.get(path)
        if found is None:
            return self._get_response(request)
        served: HttpResponseBase = WhiteNoiseMiddleware.serve(found, request)
        return served

    def _read_again(self) -> None:
        try:
            build = (self._folder / INDEX).stat().st_mtime_ns
        except OSError:
            return
        if build == self._build:
            return
        self._build = build
        self.add_files(self._folder)
        # The page needs its nonce, and what the bundler notes for itself is nobody's business.
        self.files = {url: file for url, file in self.files.items() if url != f"/{INDEX}" and "/." not in url}


def _as_declared(headers: Headers, _path: str, _url: str) -> None:
    headers["X-Content-Type-Options"] = "nosniff"
