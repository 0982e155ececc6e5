"""One SLURM for all tests of a run."""

import pytest

from tests.slurm.cluster import Slurm, installed


@pytest.fixture(scope="session")
def slurm(tmp_path_factory):
    assert installed(), "SLURM is missing: `make setup` installs it"
    cluster = Slurm(tmp_path_factory.mktemp("slurm"))
    cluster.start()
    yield cluster
    cluster.stop()
