import subprocess
import sys
import threading
import time
from pathlib import Path

from tests.web.postgres.users import another_user, eventually, let_go, query, run_python

from mainstem.web.postgres import Server


def test_the_last_to_leave_stops_the_server(home: Path) -> None:
    with another_user(home) as one, another_user(home) as two:
        pid = Server(home).status().pid

        assert let_go(one) == "left"
        assert Server(home).status().pid == pid
        assert let_go(two) == "stopped"
        assert not Server(home).status().is_running


def test_a_killed_user_does_not_count_and_the_server_outlives_it(home: Path) -> None:
    server = Server(home)
    with another_user(home) as starter:
        databases = server.ensure_running()
        pid = server.status().pid

        starter.kill()
        starter.wait()

        assert query(databases.app_url, "SELECT 1") == [(1,)]
        assert server.status().pid == pid
    assert server.leave() is True


def test_many_at_once_start_one_server(home: Path) -> None:
    servers = [Server(home, durable=False) for _ in range(6)]
    threads = [threading.Thread(target=server.ensure_running) for server in servers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len({server.status().pid for server in servers}) == 1
    assert [server.leave() for server in servers] == [False] * 5 + [True]


def test_a_forked_child_that_ends_does_not_stop_the_server(home: Path) -> None:
    code = """
import os, sys
from pathlib import Path
from mainstem.web.postgres import resolve_database, embedded_server
home = Path(sys.argv[1])
resolve_database(home, {}, durable=False)
if os.fork() == 0:
    sys.exit(0)  # runs what was registered for the end of the process
os.wait()
print(embedded_server(home).status().is_ready)
"""
    process = run_python(code, str(home))
    said, _ = process.communicate(timeout=30)

    assert said == "True\n"
    assert not Server(home).status().is_running


def test_a_process_that_ends_normally_leaves_by_itself(home: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from mainstem.web.postgres import resolve_database; "
        "print(resolve_database(Path(sys.argv[1]), {}, durable=False).embedded)"
    )
    process = run_python(code, str(home))

    assert process.communicate(timeout=30)[0] == "True\n"
    assert not Server(home).status().is_running


def test_stop_is_for_everybody_and_watchers_respect_it(home: Path) -> None:
    watched = Server(home, durable=False)
    watched.ensure_running()
    watched.watch(interval_seconds=0.05)

    assert Server(home).stop() is True

    time.sleep(1)  # time enough to revive it wrongly
    assert not watched.status().is_running
    watched.ensure_running()
    assert watched.status().is_ready
    assert watched.leave() is True


def test_ctrl_c_in_the_terminal_does_not_reach_the_server(home: Path) -> None:
    code = """
import os, signal, sys, time
from pathlib import Path
from mainstem.web.postgres import Server
server = Server(Path(sys.argv[1]), durable=False)
server.ensure_running()
signal.signal(signal.SIGINT, signal.SIG_IGN)
os.killpg(os.getpgrp(), signal.SIGINT)  # what a terminal does
time.sleep(0.3)
print(server.status().is_ready)
server.leave()
"""
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(home)], stdout=subprocess.PIPE, text=True, start_new_session=True
    )

    assert process.communicate(timeout=30)[0] == "True\n"
    eventually(lambda: not Server(home).status().is_running)
