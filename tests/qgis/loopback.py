"""A package index on this machine, whose files may be held back or refused."""

import contextlib
import functools
import hashlib
import http.server
import ssl
import subprocess
import threading
import zipfile


class Index:
    """Serves `folder`/simple; `held` files wait until `let_go` is set, `asked` counts the whole requests for each."""

    def __init__(self, folder, certificate=None):
        self.held, self.let_go, self.asked = set(), threading.Event(), []
        handler = functools.partial(Handler, self, directory=str(folder))
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        scheme = "http" if certificate is None else "https"
        self.address = f"{scheme}://127.0.0.1:{self._server.server_port}/simple"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self.let_go.set()
        self._server.shutdown()
        self._server.server_close()


class Handler(http.server.SimpleHTTPRequestHandler):
    def __init__(self, index, *args, **options):
        self._index = index
        super().__init__(*args, **options)

    def do_GET(self):
        name = self.path.rpartition("/")[2]
        if name in self._index.held:
            self._index.let_go.wait()
        self._index.asked.append(name)
        with contextlib.suppress(ConnectionError):  # who asked was killed
            super().do_GET()

    def end_headers(self):
        """Say, as real indexes do, that a wheel never changes."""
        if self.path.endswith(".whl"):
            self.send_header("Cache-Control", "max-age=365000000, immutable, public")
        super().end_headers()

    def log_message(self, *_):
        """Say nothing: the output is pytest's."""


class Refusal:
    """Answers everything by one status: of a proxy, of an index that wants a login."""

    def __init__(self, status):
        handler = functools.partial(Refusing, status)
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.port = self._server.server_port
        self.address = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()


class Refusing(http.server.BaseHTTPRequestHandler):
    def __init__(self, status, *args):
        self._status = status
        super().__init__(*args)

    def do_GET(self):
        page = b"<html>Please log in.</html>"
        self.send_response(self._status)
        self.send_header("Content-Type", "text/html")
        self.send_header("Proxy-Authenticate", 'Basic realm="x"')
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # who asked had enough
            self.wfile.write(page)

    do_CONNECT = do_GET

    def log_message(self, *_):
        """Say nothing: the output is pytest's."""


def write_index(folder, files):
    """Lay files out as PyPI does: pages of links with hashes, the metadata of each wheel beside it."""
    for path in sorted(files):
        package = folder / "simple" / path.name.partition("-")[0].replace("_", "-")
        package.mkdir(parents=True, exist_ok=True)
        (package / path.name).symlink_to(path)
        with zipfile.ZipFile(path) as archive:
            inside = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
            (package / f"{path.name}.metadata").write_bytes(archive.read(inside))
        link = f"{path.name}#sha256={hashlib.sha256(path.read_bytes()).hexdigest()}"
        with open(package / "index.html", "a") as page:
            page.write(f'<a href="{link}" data-core-metadata="true">{path.name}</a>\n')


def write_certificate(path):
    """Write a key and a certificate that nobody trusts."""
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1", "-days", "2"]
    command += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", path, "-out", f"{path}.crt"]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    with open(path, "a") as both, open(f"{path}.crt") as certificate:
        both.write(certificate.read())
    return path
