"""The mailbox: a real server process that keeps what it is sent, sealed."""

import smtplib
import socket
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from django.db import connection

from mainstem.channels import operations, queries
from mainstem.channels.contracts import DeliveryOutcome, MailboxClosed, UnknownMail
from mainstem.kernel import sql, vault
from mainstem.kernel.identifiers import reference
from mainstem.kernel.paging import Paging
from tests.channels.builders import a_message, connected
from tests.channels.servers import a_mailbox_server


def test_what_is_delivered_can_be_read_and_is_sealed_at_rest(committed_database: None) -> None:
    with a_mailbox_server() as port:
        connected(port, mailbox=True)
        messages = [a_message(f"Person{number}@shop.example") for number in range(60)]
        with operations.open_courier("email") as courier:
            results = courier.deliver(messages)

    assert [result.outcome for result in results] == [DeliveryOutcome.SENT] * 60
    page = queries.list_mails(Paging(limit=50))
    assert len(page.items) == 50
    assert page.next_cursor
    ref = reference("email", "person7@shop.example")
    mine = queries.list_mails(Paging(limit=50), recipient_ref=ref).items
    assert [mail.recipient for mail in mine] == ["Person7@shop.example"]
    read = queries.read_mail(mine[0].id)
    assert read.mail.subject == "本周精选:青苹果"
    assert "你好, Ann" in (read.html or "")
    assert dict(read.headers)["List-Unsubscribe"] == "<https://shop.example/u/abc>"
    assert queries.count_arrivals("email", [message.send_key for message in messages[:3]] + [uuid4()]) == {
        message.send_key: 1 for message in messages[:3]
    }
    with connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(channels_mailbox_mail::text, '') FROM channels_mailbox_mail")
        at_rest = cursor.fetchone()[0]
    assert "shop.example>" in at_rest  # our own Message-ID, for receipts
    assert "Person7" not in at_rest
    assert "person7" not in at_rest


def test_content_comes_back_byte_for_byte_however_it_is_shaped(committed_database: None) -> None:
    bodies = [
        b"Subject: dots\r\n\r\n..two dots\r\n.one dot\r\nends with a dot.\r\n",
        b"Subject: empty\r\n\r\n",
        b".starts with a dot\r\n",
        b"",
        b"Subject: long\r\n\r\n" + b"x" * 200_000 + b"\r\n",
    ]

    with a_mailbox_server() as port:
        connected(port, mailbox=True)
        with smtplib.SMTP("127.0.0.1", port, timeout=10) as client:
            for body in bodies:
                client.sendmail("a@shop.example", ["ann@shop.example"], body)

    mails = sorted(queries.list_mails(Paging(limit=50)).items, key=lambda mail: mail.id)
    assert [mail.size for mail in mails] == [len(body) or 2 for body in bodies]
    assert queries.read_mail(mails[0].id).text == "..two dots\n.one dot\nends with a dot.\n"


HOSTILE = [
    b"\xff\xfe\r\n",
    b"DATA\r\n",
    b"HELO x\r\nMAIL FROM:<a@b.example>\r\nDATA\r\n",
    b"A" * 100_000 + b"\r\n",
    b"HELO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<" + b"\xff" * 90 + b">\r\nDATA\r\nx\r\n.\r\n",
]


def test_hostile_conversations_leave_the_server_standing(committed_database: None) -> None:
    with a_mailbox_server() as port:
        connected(port, mailbox=True)
        for lines in HOSTILE:
            with socket.create_connection(("127.0.0.1", port), timeout=10) as client:
                client.sendall(lines)
                assert client.recv(100).startswith(b"220")
        client = smtplib.SMTP("127.0.0.1", port, timeout=10)
        client.ehlo()
        client.docmd("MAIL FROM:<a@b.example>")
        client.docmd("RCPT TO:<ann@b.example>")
        client.docmd("DATA")
        client.sock.sendall(b"cut in the mid")
        client.sock.close()
        with smtplib.SMTP("127.0.0.1", port, timeout=30) as client:
            refused = client.sendmail("a@b.example", ["ann@b.example", "bob@b.example"], b"Subject: x\r\n\r\ny\r\n")

    assert refused == {}
    assert [mail.subject for mail in queries.list_mails(Paging(limit=10)).items] == ["x", "x"]


@pytest.mark.parametrize("address", [b"\xff" * 90, b"\xff\xfe@b.example", "安@b.example".encode()])
def test_an_address_that_is_no_text_takes_nobody_elses_mail_down(committed_database: None, address: bytes) -> None:
    with a_mailbox_server() as port, smtplib.SMTP("127.0.0.1", port, timeout=30) as client:
        connected(port, mailbox=True)
        client.ehlo()
        client.docmd("MAIL FROM:<a@b.example>")
        client.send(b"RCPT TO:<" + address + b">\r\n")
        client.getreply()
        client.docmd("RCPT TO:<ann@b.example>")
        client.docmd("DATA")
        client.send(b"Subject: x\r\nMessage-ID: <\x00@b.example>\r\n\r\ny\r\n.\r\n")
        status, _ = client.getreply()
        refused = client.sendmail("a@b.example", ["bob@b.example"], b"Subject: x\r\n\r\ny\r\n")

    assert (status, refused) == (250, {})
    assert {mail.subject for mail in queries.list_mails(Paging(limit=10)).items} == {"x"}


def test_many_connections_share_commits_and_lose_nothing(committed_database: None) -> None:
    def send(worker: int, port: int) -> None:
        with smtplib.SMTP("127.0.0.1", port, timeout=30) as client:
            for number in range(25):
                body = f"Message-ID: <{worker}-{number}@shop.example>\r\n\r\nx\r\n".encode()
                client.sendmail("a@shop.example", [f"p{worker}-{number}@shop.example"], body)

    with a_mailbox_server() as port:
        connected(port, mailbox=True)
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(send, range(8), [port] * 8))

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*), count(DISTINCT recipient_ref), count(DISTINCT xmin::text) FROM channels_mailbox_mail"
        )
        mails, recipients, commits = cursor.fetchone()
    assert (mails, recipients) == (200, 200)
    assert commits < 200


def test_the_mails_of_somebody_erased_go(committed_database: None) -> None:
    profile = uuid4()
    with sql.cursor() as cursor:
        vault.put(cursor, [vault.Contact(profile, "email", "ann@shop.example")])
    with a_mailbox_server() as port:
        connected(port, mailbox=True)
        with operations.open_courier("email") as courier:
            courier.deliver([a_message("ann@shop.example"), a_message("bob@shop.example")])

    assert operations.forget_mails(subject_refs=[profile]) == 1
    assert operations.forget_mails(subject_refs=[profile]) == 0
    assert [mail.recipient for mail in queries.list_mails(Paging(limit=10)).items] == ["bob@shop.example"]


@pytest.mark.django_db
def test_a_deployment_without_a_mailbox_says_so() -> None:
    connected(25)

    with pytest.raises(MailboxClosed):
        queries.list_mails(Paging(limit=10))
    connected(25, mailbox=True)
    assert queries.list_mails(Paging(limit=10)).items == []
    with pytest.raises(UnknownMail):
        queries.read_mail(uuid4())
