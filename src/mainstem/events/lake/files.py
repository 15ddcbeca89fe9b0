"""Local files of the lake, on the disk before a commit names them: the catalog's row is durable, so must they be."""

import io
import os
from pathlib import Path

from pyiceberg.io.pyarrow import PyArrowFile, PyArrowFileIO

LOCAL = "file"


class _SyncedStream(io.FileIO):
    def close(self) -> None:
        if not self.closed:
            os.fsync(self.fileno())
        super().close()


class _SyncedFile(PyArrowFile):
    def create(self, overwrite: bool = False) -> io.BufferedWriter:
        path = Path(self._path)
        path.parent.mkdir(parents=True, exist_ok=True)
        stream = io.BufferedWriter(_SyncedStream(path, "wb" if overwrite else "xb"), buffer_size=1 << 20)
        _sync_folder(path.parent)
        return stream


class SyncedFileIO(PyArrowFileIO):
    """PyIceberg's file layer, except that a local file is synced when it is closed and its name when it is made."""

    def new_output(self, location: str) -> PyArrowFile:
        """Return the file to write at `location`."""
        scheme, netloc, path = self.parse_location(location, self.properties)
        if scheme != LOCAL:
            return super().new_output(location)
        return _SyncedFile(fs=self.fs_by_scheme(scheme, netloc), location=location, path=path)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
