"""A real SLURM on this machine, without systemd: munged, slurmctld and three slurmd, all in a folder of their own."""

import os
import pwd
import shutil
import signal
import socket
import time
from contextlib import suppress
from pathlib import Path

from tests.patience import InVain, run, wait_until

NODES = ("n1", "n2", "n3")
CPUS, MEMORY_MB = 2, 8000  # of a node, as SLURM counts; nothing is enforced
PROGRAMS = ("munged", "slurmctld", "slurmd", "sbatch", "squeue", "scontrol", "scancel")
PATH = f"{os.environ['PATH']}:/usr/sbin:/sbin"
STILL_S = 400  # a job that is lost is noticed late

CONFIGURATION = """ClusterName=test
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={port}
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
CredType=cred/munge
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool/%n
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.%n.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd.%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/none
MpiDefault=none
SwitchType=switch/none
SchedulerParameters=batch_sched_delay=0,sched_min_interval=0,bf_interval=2
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU_Memory
DefMemPerCPU=500
SlurmdParameters=config_overrides
ReturnToService=2
KillWait=3
MinJobAge=300
JobRequeue=1
MaxArraySize=10001
NodeName={nodes} NodeHostname={host} NodeAddr=127.0.0.1 Port={ports} CPUs={cpus} RealMemory={memory} State=UNKNOWN
PartitionName=main Nodes={nodes} Default=YES MaxTime=INFINITE State=UP
"""


class Slurm:
    """Started by `start`; `env` is the environment in which SLURM's commands reach it."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.env = {**os.environ, "PATH": PATH, "SLURM_CONF": str(folder / "slurm.conf")}

    def start(self) -> None:
        """Start all daemons and wait until every node is idle."""
        self._configure()
        options = ("key-file", "socket", "pid-file", "seed-file", "log-file")
        self._spawn("munged", "--force", *(f"--{o}={self.folder}/munge.{o.split('-')[0]}" for o in options))
        self._spawn("slurmctld")
        for node in NODES:
            self._spawn("slurmd", "-N", node)
        try:
            self.wait_until(lambda: set(self.states().values()) == {"idle"}, "the nodes to be idle")
        except InVain as vain:
            logs = "\n".join(path.read_text(errors="replace")[-2000:] for path in self.folder.glob("*log*"))
            raise RuntimeError(f"SLURM did not start: {self.states()}\n{logs}") from vain

    def stop(self) -> None:
        """End all jobs, then the daemons."""
        run(["scancel", "--user", str(os.getuid())], env=self.env)
        try:
            self.wait_until(lambda: not self.queue(), "the jobs to end")
        finally:
            for name in (*(f"slurmd.{node}.pid" for node in NODES), "slurmctld.pid", "munge.pid"):
                end(int((self.folder / name).read_text())) if (self.folder / name).exists() else None

    def wait_until(self, condition, what="the cluster", pause=lambda: time.sleep(0.2)) -> None:
        """Wait until `condition()` is true, as long as daemons, jobs or the job queue get anywhere."""
        wait_until(condition, what, pause, still_s=STILL_S, process=self.processes, progress=self._logged)

    def processes(self) -> list[int]:
        """The ids of the daemons and of what they started."""
        mark, found = f"SLURM_CONF={self.env['SLURM_CONF']}".encode(), []
        for path in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):  # it has just ended
                if mark in (path / "environ").read_bytes().split(b"\0"):
                    found.append(int(path.name))
        return found

    def _logged(self) -> int:
        return sum(path.stat().st_size for path in self.folder.glob("*.log"))

    def run(self, *words: str) -> str:
        """What a command prints, which has to succeed."""
        done = run(words, env=self.env)
        assert done.returncode == 0, f"{' '.join(words)}: {done.stderr}"
        return done.stdout

    def states(self) -> dict[str, str]:
        """The state of each node, as sinfo has it."""
        done = run(["sinfo", "-h", "-N", "-o", "%N %t"], env=self.env)
        return dict(line.split() for line in done.stdout.splitlines())

    def queue(self) -> list[dict[str, str]]:
        """The jobs that wait or run: their id, as "12_3" in an array, state, node, and why they wait."""
        lines = self.run("squeue", "-h", "-r", "-o", "%i|%T|%N|%r").splitlines()
        return [dict(zip(("id", "state", "node", "reason"), line.split("|"), strict=True)) for line in lines]

    def _configure(self) -> None:
        for name in ("state", "spool"):
            (self.folder / name).mkdir()
        self.folder.chmod(0o755)  # munged serves from no folder that others could write into
        (self.folder / "munge.key").write_bytes(os.urandom(128))
        (self.folder / "munge.key").chmod(0o600)
        ports = _free_ports(1 + len(NODES))
        text = CONFIGURATION.format(
            host=socket.gethostname().split(".")[0],
            user=pwd.getpwuid(os.getuid()).pw_name,
            folder=self.folder,
            port=ports[0],
            nodes=f"n[1-{len(NODES)}]",
            ports=f"[{','.join(map(str, ports[1:]))}]",
            cpus=CPUS,
            memory=MEMORY_MB,
        )
        (self.folder / "slurm.conf").write_text(text)

    def _spawn(self, *words: str) -> None:
        """Start a daemon, which goes into the background by itself."""
        done = run(words, env=self.env)
        if done.returncode:
            raise RuntimeError(f"{' '.join(words)}: {done.stderr}")


def installed() -> bool:
    return all(shutil.which(program, path=PATH) for program in PROGRAMS)


def gone(pid: int) -> bool:
    """Whether a process has ended; one that nobody has waited for counts as ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def end(pid: int) -> None:
    """Ask a process to end, and kill it when it does not."""
    os.kill(pid, signal.SIGTERM) if not gone(pid) else None
    try:
        wait_until(lambda: gone(pid), still_s=10, process=pid)
    except InVain:
        os.kill(pid, signal.SIGKILL)


def _free_ports(count: int) -> list[int]:
    """Ports that are free now."""
    held = [socket.socket() for _ in range(count)]
    try:
        for one in held:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in held]
    finally:
        for one in held:
            one.close()
