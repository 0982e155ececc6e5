import numpy as np
import pytest
import torch

from hsi_active_qgis.engine.maps import walker


def scene(rows=12, columns=14, seed=0):
    generator = torch.Generator().manual_seed(seed)
    chances = torch.rand(3, rows, columns, generator=generator)
    components = 0.1 * torch.rand(4, rows, columns, generator=generator)
    return chances / chances.sum(0), components, torch.ones(rows, columns, dtype=torch.bool)


def direct(chances, components, valid):
    """The walker's linear system solved densely: (degree + PRIOR) u - W u = PRIOR p."""
    _, rows, columns = chances.shape
    matrix = np.eye(rows * columns) * walker.PRIOR
    for r in range(rows):
        for c in range(columns):
            for down, right in walker.NEIGHBOURS:
                if 0 <= r + down < rows and 0 <= c + right < columns and valid[r + down, c + right]:
                    distance = float((components[:, r, c] - components[:, r + down, c + right]).square().sum())
                    weight = np.exp(-walker.EDGE * distance) / np.hypot(down, right)
                    matrix[r * columns + c, r * columns + c] += weight
                    matrix[r * columns + c, (r + down) * columns + c + right] -= weight
    return np.linalg.solve(matrix, walker.PRIOR * chances.flatten(1).T.numpy()).T.reshape(chances.shape)


@pytest.mark.parametrize(("steps", "rest"), [(walker.STEPS, 0.2), (60, 1e-4)])
def test_steps_converge_to_the_solution_of_the_linear_system(monkeypatch, steps, rest):
    monkeypatch.setattr(walker, "STEPS", steps)
    chances, components, valid = scene()
    smooth = walker.smooth(chances, components, valid).numpy()
    expected = direct(chances, components, valid)
    assert abs(smooth - expected).max() < rest * abs(chances.numpy() - expected).max()


def test_what_is_even_stays_and_sums_are_one():
    chances, components, valid = scene()
    even = torch.full_like(chances, 1 / 3)
    assert torch.allclose(walker.smooth(even, components, valid), even, atol=1e-5)
    assert torch.allclose(walker.smooth(chances, components, valid).sum(0), torch.ones(12, 14), atol=1e-5)


def test_edges_and_pixels_that_are_not_valid_stop_it():
    chances = torch.zeros(2, 8, 9)
    chances[0, :, :4], chances[1, :, 4:] = 1, 1
    flat, valid = torch.zeros(1, 8, 9), torch.ones(8, 9, dtype=torch.bool)
    edge = flat.clone()
    edge[:, :, 4:] = 3
    assert torch.allclose(walker.smooth(chances, edge, valid), chances, atol=1e-5)
    assert not torch.allclose(walker.smooth(chances, flat, valid), chances, atol=1e-2)
    valid[:, 4] = False
    assert torch.allclose(walker.smooth(chances, flat, valid)[:, :, :4], chances[:, :, :4], atol=1e-5)


def test_labelled_pixels_keep_their_label():
    chances, components, valid = scene()
    one_hot = torch.tensor([[0.0, 0.0, 1.0]])
    smooth = walker.smooth(chances, components, valid, (torch.tensor([5 * 14 + 6]), one_hot))
    assert smooth[:, 5, 6].tolist() == [0, 0, 1]


def test_it_reaches_no_farther_than_its_steps():
    chances, components, valid = scene(5, 60)
    changed = chances.clone()
    changed[:, :, 0] = torch.tensor([1.0, 0.0, 0.0])[:, None]
    before, after = (walker.smooth(values, components, valid) for values in (chances, changed))
    assert torch.equal(before[:, :, walker.STEPS + 1 :], after[:, :, walker.STEPS + 1 :])
    assert not torch.equal(before[:, :, 1], after[:, :, 1])
