"""Muon (Jordan et al. 2024) in the precision of its weights: torch's own runs its iteration in bf16, forty times slower on
processors without bf16."""
import torch


def orthogonal(matrices, rounds=5):
    """Newton-Schulz on a stack of matrices (count, rows, columns) with rows <= columns."""
    x = matrices / (matrices.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(rounds):
        product = x @ x.transpose(1, 2)
        x = 3.4445 * x + (-4.7750 * product + 2.0315 * product @ product) @ x
    return x


class Muon(torch.optim.Optimizer):
    """Matrices only. The step is scaled to the size AdamW's would have, so that one learning rate suits both."""

    def __init__(self, params, lr, momentum=0.95, weight_decay=0.05):
        super().__init__(params, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            shapes = {}
            for weight in group["params"]:
                if weight.grad is not None:
                    shapes.setdefault(tuple(weight.shape), []).append(weight)
            for (rows, columns), weights in shapes.items():
                updates = []
                for weight in weights:
                    state = self.state[weight]
                    if "momentum" not in state:
                        state["momentum"] = torch.zeros_like(weight)
                    state["momentum"].lerp_(weight.grad, 1 - group["momentum"])
                    updates.append(weight.grad.lerp(state["momentum"], group["momentum"]))
                stack = torch.stack(updates)
                stack = orthogonal(stack) if rows <= columns else orthogonal(stack.transpose(1, 2)).transpose(1, 2)
                for weight, update in zip(weights, stack):
                    weight.mul_(1 - group["lr"] * group["weight_decay"])
                    weight.add_(update, alpha=-group["lr"] * 0.2 * max(rows, columns) ** 0.5)
