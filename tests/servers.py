"""Servers on this machine's own loopback, for tests: WebDAV by WsgiDAV, SFTP by paramiko's own server side."""

from __future__ import annotations

import base64
import hashlib
import os
import socket
import threading
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

USER, PASSWORD = "ryhma", "vain testiä varten"


@contextmanager
def webdav(folder, accounts=None):
    """Serve ``folder``; yields the address. ``accounts`` is the password of each user, which may change meanwhile."""
    pytest.importorskip("wsgidav", reason="WsgiDAV is not installed")
    wsgi = pytest.importorskip("cheroot.wsgi", reason="cheroot is not installed")
    from wsgidav.dc.simple_dc import SimpleDomainController
    from wsgidav.wsgidav_app import WsgiDAVApp

    accounts = accounts if accounts is not None else {USER: PASSWORD}

    class Accounts(SimpleDomainController):
        def basic_auth_user(self, realm, user_name, password, environ):
            return accounts.get(user_name) == password

    application = WsgiDAVApp(
        {
            "provider_mapping": {"/": str(folder)},
            "simple_dc": {"user_mapping": {"*": {name: {"password": ""} for name in accounts}}},
            "http_authenticator": {
                "accept_basic": True,
                "accept_digest": False,
                "default_to_digest": False,
                "domain_controller": Accounts,
            },
            "logging": {"enable": False},
            "verbose": 0,
        }
    )
    server = wsgi.Server(("127.0.0.1", 0), application)
    server.prepare()
    serving = threading.Thread(target=server.serve, daemon=True)
    serving.start()
    try:
        yield f"http://{USER}@127.0.0.1:{server.bind_addr[1]}"
    finally:
        server.stop()
        serving.join(10)


@contextmanager
def sftp(folder, accounts=None):
    """Serve ``folder``; yields the address and the fingerprint of its key. ``accounts`` as for ``webdav``."""
    paramiko = pytest.importorskip("paramiko", reason="paramiko is not installed")
    key = paramiko.ECDSAKey.generate()
    listener = socket.create_server(("127.0.0.1", 0))
    open_connections = []
    accounts = accounts if accounts is not None else {USER: PASSWORD}

    class Account(paramiko.ServerInterface):
        def check_auth_password(self, username, password):
            right = accounts.get(username) == password
            return paramiko.AUTH_SUCCESSFUL if right else paramiko.AUTH_FAILED

        def check_channel_request(self, kind, chanid):
            return paramiko.OPEN_SUCCEEDED

        def get_allowed_auths(self, username):
            return "password"

    class Files(paramiko.SFTPServerInterface):
        def _real(self, path):
            return Path(f"{folder}{self.canonicalize(path)}")

        def _done(self, work):
            try:
                return work()
            except OSError as fault:
                return paramiko.SFTPServer.convert_errno(fault.errno)

        def list_folder(self, path):
            def look():
                found = []
                for entry in os.scandir(self._real(path)):
                    attributes = paramiko.SFTPAttributes.from_stat(entry.stat())
                    attributes.filename = entry.name
                    found.append(attributes)
                return found

            return self._done(look)

        def stat(self, path):
            return self._done(lambda: paramiko.SFTPAttributes.from_stat(self._real(path).stat()))

        lstat = stat

        def open(self, path, flags, attr):
            def begin():
                descriptor = os.open(self._real(path), flags, 0o600)
                handle = paramiko.SFTPHandle(flags)
                handle.readfile = handle.writefile = os.fdopen(descriptor, "r+b" if flags & 3 else "rb")
                return handle

            return self._done(begin)

        def remove(self, path):
            return self._done(lambda: self._real(path).unlink() or paramiko.SFTP_OK)

        def posix_rename(self, old, new):
            return self._done(lambda: self._real(old).replace(self._real(new)) and paramiko.SFTP_OK)

        def mkdir(self, path, attr):
            return self._done(lambda: self._real(path).mkdir() or paramiko.SFTP_OK)

    def serve():
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                transport = paramiko.Transport(connection)
                transport.add_server_key(key)
                transport.set_subsystem_handler("sftp", paramiko.SFTPServer, Files)
                open_connections.append(transport)
                with suppress(paramiko.SSHException, EOFError, OSError):
                    transport.start_server(server=Account())

    threading.Thread(target=serve, daemon=True).start()
    fingerprint = "SHA256:" + base64.b64encode(hashlib.sha256(key.asbytes()).digest()).decode().rstrip("=")
    try:
        yield f"sftp://{USER}@127.0.0.1:{listener.getsockname()[1]}/", fingerprint
    finally:
        listener.close()
        for transport in open_connections:
            transport.close()
