"""The server's settings: sized for two cores and one machine that runs everything, bounded by what is there."""

from pathlib import Path

from mainstem.web.postgres.machine import GIB, MIB, free_disk_bytes, has_roomy_shared_memory, memory_bytes
from mainstem.web.postgres.places import Places
from mainstem.web.postgres.programs import Programs

# Also without TCP the socket has a number in its name.
DEFAULT_PORT = 5432
# Nobody is trusted, not even on the private socket; replication (for backups) is for the superuser on the socket only.
LOGINS = """\
local all         all       scram-sha-256
local replication postgres  scram-sha-256
host  all         all       127.0.0.1/32 scram-sha-256
host  all         all       ::1/128      scram-sha-256
"""


def settings_text(places: Places, programs: Programs, *, sockets: Path, port: int | None, durable: bool) -> str:
    """Return the whole settings file; `port` None means no TCP at all, `durable` False is for throw-away tests only."""
    lines = [f"{name} = {_quoted(value)}" for name, value in _settings(places, programs, durable=durable).items()]
    lines += [
        f"unix_socket_directories = {_quoted(str(sockets))}",
        f"listen_addresses = {_quoted('127.0.0.1' if port else '')}",
        f"port = {port or DEFAULT_PORT}",
        f"include_if_exists = {_quoted(str(places.local_settings))}",
    ]
    return "\n".join(("# Written by Mainstem at every start. Your own settings belong into local.conf.", *lines, ""))


def _settings(places: Places, programs: Programs, *, durable: bool) -> dict[str, str]:
    memory, disk = memory_bytes(), free_disk_bytes(places.ground)
    on_if_durable = "on" if durable else "off"
    return {
        "cluster_name": places.cluster_name,
        "hba_file": str(places.logins),
        "unix_socket_permissions": "0700",
        "password_encryption": "scram-sha-256",
        "max_connections": "100",
        # A client that was killed must not leave a long query behind.
        "client_connection_check_interval": "10s",
        # What is acknowledged is on the disk.
        "fsync": on_if_durable,
        "synchronous_commit": on_if_durable,
        "full_page_writes": on_if_durable,
        # Memory.
        "shared_buffers": _mib(min(GIB, memory // 8)),
        "effective_cache_size": _mib(memory // 2),
        "work_mem": _mib(max(4 * MIB, min(32 * MIB, memory // 400))),
        "maintenance_work_mem": _mib(max(32 * MIB, min(256 * MIB, memory // 32))),
        "huge_pages": "try",
        "dynamic_shared_memory_type": "posix" if has_roomy_shared_memory() else "mmap",
        "max_locks_per_transaction": "256",  # partitions take one lock each
        # Few, long checkpoints: a page is written in full once after each.
        "max_wal_size": _mib(max(256 * MIB, min(8 * GIB, disk // 5))),
        "min_wal_size": "80MB",
        "checkpoint_timeout": "15min",
        # pglz costs more processor time than it saves disk on two cores, so: lz4 or nothing.
        "wal_compression": "lz4" if programs.has_lz4() else "off",
        # Solid state disks, many short queries.
        "random_page_cost": "1.1",
        "jit": "off",
        "max_parallel_workers_per_gather": "1",
        # Append-only tables: freeze and set visible early and in small bites.
        "autovacuum_naptime": "30s",
        "autovacuum_max_workers": "2",
        "autovacuum_vacuum_scale_factor": "0.05",
        "autovacuum_vacuum_insert_scale_factor": "0.05",
        "autovacuum_vacuum_insert_threshold": "10000",
        "autovacuum_analyze_scale_factor": "0.02",
        # One file per weekday, written over after a week.
        "logging_collector": "on",
        "log_directory": str(places.log),
        "log_filename": "postgresql-%a.log",
        "log_truncate_on_rotation": "on",
        "log_rotation_age": "1d",
        "log_rotation_size": "0",
        "log_line_prefix": "%m [%p] %q%u@%d ",
        "log_startup_progress_interval": "1s",  # the launcher waits as long as these lines come
        "log_lock_waits": "on",
        "log_temp_files": "64MB",
        "log_timezone": "UTC",
        "timezone": "UTC",
        "lc_messages": "C",  # the launcher reads the log
    }


def _mib(size: int) -> str:
    return f"{size // MIB}MB"


def _quoted(value: str) -> str:
    return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'"
