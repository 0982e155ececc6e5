"""A QGIS desktop under Xvfb with the packaged plugin on a private profile, and scenarios that play in it.

QGIS has one folder of its own for everything it writes; what a scenario tells lies in `FOLDER/runs/N`, as JSON lines
that are on disk at once, so that they outlive a kill.
"""

import json
import os
import subprocess
import zipfile
from contextlib import contextmanager
from pathlib import Path

from tests.patience import InVain, wait_until

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
STILL_S = 300  # longer than a scenario waits for anything
ENGINE = "HSI_ACTIVE_ENGINE_PYTHON"
OWN = ("HSI_ACTIVE_", "LANG", "PATH", "OMP_")  # of this process's variables, what QGIS gets
ENABLED = "hsi_active_qgis=true\n"
PROFILE = rf"""
[PythonPlugins]
{ENABLED}processing=true
db_manager=false
MetaSearch=false
grassprovider=false
sagaprovider=false
[UI]
UITheme={{theme}}
[qgis]
showTips322=false
checkVersion=false
stylesheet\fontPointSize=9
[locale]
overrideFlag=true
userLocale=en_US
[app]
plugin_installer\checkOnStart=false
plugin_repositories\QGIS%20Official%20Plugin%20Repository\enabled=false
[core]
NewsFeed\httpsfeedqgisorg\disabled=true
"""


class DesktopProblem(AssertionError):
    """What went wrong in QGIS; fails the test."""


@contextmanager
def display(width, height):
    """Run an Xvfb of that size and yield its display, as ":7"; it chooses a free number itself."""
    screen = f"{width}x{height}x24"
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", screen, "-dpi", "96", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        number = server.stdout.readline().decode().strip()
        assert number, "Xvfb cannot be started"
        yield f":{number}"
    finally:
        server.kill()
        server.wait()
        server.stdout.close()


class Desktop:
    """One analyst's machine: a home and a profile in `folder`, kept from one run of QGIS to the next.

    Without `package` and `engine_python` nothing of the plugin is there. `scale`: of letters and all else, as the
    analyst has set it for the screen; `theme`: of QGIS; `locale`: what it speaks.
    """

    def __init__(self, folder, package, screen, engine_python, scale=1, theme="default", locale="en_US"):
        self.folder = Path(folder)
        self.screen = screen
        self._scale = scale
        self._engine_python = engine_python
        self._runs = []
        profile = self.folder / "profiles" / "profiles" / "default"
        settings = PROFILE.replace("{theme}", theme).replace("en_US", locale)
        (profile / "QGIS").mkdir(parents=True)
        (profile / "QGIS" / "QGIS3.ini").write_text(settings if package else settings.replace(ENABLED, ""))
        if package:
            with zipfile.ZipFile(package) as archive:
                archive.extractall(profile / "python" / "plugins")
        for name, mode in (("home", 0o755), ("runtime", 0o700), ("work", 0o755), ("tmp", 0o755)):
            (self.folder / name).mkdir(mode=mode)

    def run(self, scenario, **arguments):
        """Play scenarios/SCENARIO.py to its end and return what it returned; DesktopProblem if anything went wrong."""
        return self.start(scenario, **arguments).wait()

    def start(self, scenario, **arguments):
        """Start QGIS with a scenario and return it as a Run."""
        folder = self.folder / "runs" / str(len(self._runs) + 1)
        folder.mkdir(parents=True)
        task = {"scenario": scenario, "arguments": arguments, "folder": str(folder)}
        task["paths"] = [str(HERE), str(HERE.parent)]  # of `inside` and `scenarios`, and of `patience`
        (folder / "task.json").write_text(json.dumps(task))
        command = ["qgis.bin", "--noversioncheck", "--nologo", "--profiles-path", str(self.folder / "profiles")]
        command += ["--profile", "default", "--code", str(HERE / "inside" / "begin.py")]
        with open(folder / "stderr.txt", "wb") as stderr:
            process = subprocess.Popen(
                command, cwd=self.folder / "work", env=self._environment(folder), stdout=stderr, stderr=stderr
            )
        logs = self.folder / "profiles" / "profiles" / "default" / "hsi_active"
        self._runs.append(Run(process, folder, logs))
        return self._runs[-1]

    def close(self):
        """End each QGIS that a test which failed has left."""
        for run in self._runs:
            run.kill()

    def _environment(self, folder):
        inherited = {name: value for name, value in os.environ.items() if name.startswith(OWN) and name != ENGINE}
        return inherited | {
            "HOME": str(self.folder / "home"),
            "XDG_RUNTIME_DIR": str(self.folder / "runtime"),
            "TMPDIR": str(self.folder / "tmp"),  # QGIS takes layers in it for temporary ones, and asks on the way out
            "DISPLAY": self.screen,
            "QT_SCALE_FACTOR": str(self._scale),
            "PYQGIS_STARTUP": str(HERE / "inside" / "startup.py"),
            "HSI_DESKTOP_TASK": str(folder / "task.json"),
            **({ENGINE: self._engine_python} if self._engine_python else {}),
        }


class Run:
    """One QGIS with a scenario in it."""

    def __init__(self, process, folder, engine_logs):
        self.process = process
        self.folder = folder
        self._engine_logs = engine_logs

    @property
    def told(self):
        """What the scenario told so far, a list of dicts."""
        return _lines(self.folder / "told.jsonl")

    def wait_until(self, condition, what):
        """Return the value of `condition()` as soon as it is true; DesktopProblem when the scenario gets nowhere."""
        try:
            return wait_until(condition, what, still_s=STILL_S, process=self.process.pid, progress=self._written)
        except InVain as vain:
            self.kill()
            raise DesktopProblem(self._account([str(vain)])) from None

    def wait_until_told(self, condition):
        """Return the first told dict that fulfils `condition`."""

        def look():
            ended = self.process.poll() is not None
            return next((said for said in self.told if condition(said)), None) or ended

        found = self.wait_until(look, "what the scenario should tell")
        if found is True:
            raise DesktopProblem(self._account(["QGIS ended before it told"]))
        return found

    def kill(self):
        """End QGIS as the system does when memory is short (kill -9)."""
        self.process.kill()
        self.process.wait()

    def wait(self):
        """Wait for the end and return the scenario's result; DesktopProblem if anything went wrong."""
        self.wait_until(lambda: self.process.poll() is not None, "the scenario's end")
        code = self.process.returncode
        problems = ([f"QGIS ended with {code}"] if code else []) + self.problems()
        result = self.folder / "result.json"
        if problems or not result.exists():
            raise DesktopProblem(self._account(problems or ["QGIS left before the scenario's end"]))
        return json.loads(result.read_text())

    def problems(self):
        """Errors in QGIS's log, unhandled exceptions, unexpected dialogs, tracebacks of QGIS or the engine."""
        found = [line["text"] for line in _lines(self.folder / "problems.jsonl")]
        for path in (self.folder / "stderr.txt", *self._engine_logs.glob("*.log")):
            text = path.read_text(errors="replace")
            found += [f"{path.name}: {text[-3000:]}"] if "Traceback (most recent" in text else []
        return found

    def _written(self):
        return sum(path.stat().st_size for path in self.folder.glob("*.jsonl"))

    def _account(self, problems):
        log = [f"{line['tag']}: {line['text']}" for line in _lines(self.folder / "log.jsonl")]
        steps = [json.dumps(said) for said in self.told]
        return "\n".join([f"{self.folder}:", *problems, "-- told", *steps[-20:], "-- QGIS's log", *log[-20:]])


def _lines(path):
    """The whole lines of a file of JSON lines; a kill may have cut off the last one."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text().splitlines(keepends=True) if line.endswith("\n")]
