"""From what uv, Python, torch or the system say to what an analyst can do about it."""

from __future__ import annotations

import re

from ...translation import tr

FOLDER = "Choose another folder under Settings > Options > HSI Active."
CAUSES = {  # a pattern of what was said, the first that fits counts: the sentence
    r"os error 28\b|os error 112\b|No space left|not enough space|disk is full|short of disk": "The disk is full. Free "
    "some space, or choose a folder on another disk under Settings > Options > HSI Active, and try again.",
    r"os error 206\b|File name too long|path too long|filename or extension is too long": "The path is too long for "
    "Windows. Choose a shorter folder, such as C:\\hsi, under Settings > Options > HSI Active.",
    r"os error 30\b|Read-only file system": "The folder is read-only. Choose another "
    "folder under Settings > Options > HSI Active.",
    r"os error 32\b|being used by another process|os error 33\b|os error 1224\b": "Another program holds a file: a "
    "second QGIS, or a virus scanner. Close the other QGIS, or ask for an exception for the folder, and try again.",
    r"os error 5\b|WinError 5\b|Access is denied": "Windows refuses the access, often for a virus scanner that holds a "
    "new file. Try again; if it stays so, ask for an exception for the folder.",
    r"os error 1\b|os error 13\b|Permission denied|PermissionError|Operation not permitted": "The folder cannot be "
    "written. Choose another folder under Settings > Options > HSI Active.",
    r"os error 20\b|os error 17\b|FileExistsError|NotADirectoryError|Not a directory": "A file is where the folder "
    "should be. Choose another folder under Settings > Options > HSI Active.",
    r"\b407\b|ProxyAuthentication|Proxy Authentication|[Pp]roxy.{0,60}(refused|not found|authenti)|tunnel error|"
    r"through the proxy|unsuccessful tunnel|proxy connect": "The proxy refuses or is not reached. Check it under "
    "Settings > Options > Network, with user and password.",
    r"invalid peer certificate|UnknownIssuer|CERTIFICATE_VERIFY|certificate verify|SSL handshake|self.signed|issuer "
    r"certificate": "The secure connection is not trusted, perhaps for a proxy of your organisation. Ask for its "
    "certificate and add it under Settings > Options > Authentication > Manage Certificates > Authorities.",
    r"driver on your system is too old|CUDA driver version is insufficient|no kernel image|CUDA error: (unknown|system)"
    r"|forward compatibility": "The driver of the GPU is too old for this build of torch. Update it, or choose the "
    "build for the CPU.",
    r"WinError (126|127|1114)\b|vcruntime|MSVCP140|DLL load failed": "A library of Windows is missing: install the "
    "Microsoft Visual C++ Redistributable (https://aka.ms/vs/17/release/vc_redist.x64.exe), then check again.",
    r"GLIBC(XX)?_[\d.]+' not found|GLIBC_[\d.]+. not found|e\.g\., `manylinux_2_\d+_(\w+)`.*following platforms?:.*"
    r"`manylinux_2_\d+_\2`|libc is too old": "This Linux is too old for the engine, which needs glibc 2.28 "
    "(Debian 10, Ubuntu 20.04, RHEL 8 or newer).",
    r"has no wheels? (with|for)|no matching (platform|Python|wheels)|no wheels with a matching|incompatible with the "
    r"current platform|[Nn]o download (was )?found|has no wheels": "There is no build "
    "for this machine, its Python or its system in the place that was asked. Choose another build of torch or, under "
    "Settings > Options > HSI Active, a Python that has the libraries.",
    r"SHA-256 differs|[Hh]ash mismatch|hash.{0,20}does not match|Failed to extract|end of file|early eof|decoding "
    r"response body": "A file came broken or changed on its way. Try "
    "again; if it stays so, tell those who run the index or the network.",
    r"No interpreter found|No Python interpreters? found|unsupported Python": "There is no Python from 3.10 to 3.14. "
    "Put its archive into the folder of wheels, or choose an interpreter under Settings > Options > HSI Active.",
    r"No module named|ModuleNotFoundError": "This Python lacks a library of the engine. Install the engine, or install "
    "resources/engine-requirements.txt of the plugin into that Python.",
    r"dns error|failed to lookup|Host .{1,200} not found|[Nn]ame or service not known|Network is unreachable|network "
    r"access is disabled|Temporary failure in name": "There is no connection to the network, or the index has "
    "another name. Check the network, or install from a folder of wheels (Settings > Options > HSI Active).",
    r"Connection refused|tcp connect|error sending request|timed out|Connection reset|status (client|server) error|"
    r"does not list|server replied|Error transferring|not found in the package registry|[Ee]rror opening|"
    r"[Bb]ecause \S+ was not found|there (are no versions|is no version)|No such file or directory": "The package "
    "index or the folder of wheels does not have what is needed, or is not reached. Check its address under Settings > "
    "Options > HSI Active.",
    r"python\S* crashed": "The engine's Python crashed when it was checked: this build of torch, the "
    "processor and the GPU's driver do not go together. Choose the build for the CPU, or update the driver.",
    r"undefined symbol|cannot open shared object|Library not loaded|ImportError|Symbol not found": "A library of the "
    "engine does not load: it is damaged, or another program's. Repair the engine.",
    r"cannot execute|Exec format|not a valid Win32|No such file|failed to start|Failed to start|execve": "The program "
    "cannot be started: it is not there, or for another kind of machine. Repair the engine, or choose another Python.",
}


def cause(output: str) -> str | None:
    """Return the sentence for what was said, None if it is nothing known."""
    text = " ".join(output.split())  # uv breaks its lines
    for pattern, sentence in CAUSES.items():
        if re.search(pattern, text):
            return tr(sentence)
    return None


def explain(output: str) -> str:
    """Return the sentence for what was said, else its last line."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return cause(output) or tr("The last word was: {}").format(lines[-1] if lines else "-")
