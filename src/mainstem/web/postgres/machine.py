"""How much of the machine is ours: memory and disk, as the server's settings need to know them."""

import os
import shutil
from pathlib import Path

MIB = 1024 * 1024
GIB = 1024 * MIB


def memory_bytes() -> int:
    """Return the memory that we may use: the machine's, or less if a container limits us."""
    machine = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    for limit in ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"):
        try:
            return min(machine, int(Path(limit).read_text()))
        except (OSError, ValueError):
            continue
    return machine


def free_disk_bytes(folder: Path) -> int:
    """Return the room left on the disk of `folder`."""
    return shutil.disk_usage(folder).free


def has_roomy_shared_memory() -> bool:
    """Tell whether /dev/shm is large enough for parallel queries; a container gives 64 MiB by default."""
    try:
        return shutil.disk_usage("/dev/shm").total >= GIB  # noqa: S108 - only measured
    except OSError:
        return False
