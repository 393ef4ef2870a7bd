"""What both readers of requests choose from (matcher.py, sentence.py): the templates of known commands, their parts and the arguments they
want, from rows of MatcherRow (src/learning/data/prepare.ts)."""
import base64
import json
import re
from collections import Counter

import numpy as np
import torch

# How often a template is known by its parts only in training: so one that was never seen is weighed like the others.
UNKNOWN = 0.3
# What stands for every part that no known template shares.
STRANGE = "?"
# Templates a step from that of each row that its request is also told from.
NEAR = 12
# Most arguments of one request that are told apart.
SLOTS = 10
KINDS = "AEND"
SLOT = re.compile(r"<[A-Z]\d>")


def read_rows(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


class Templates:
    """`order`: our own templates first, `own` of them, then those of public data; `parts`: pieces that more than one template has."""

    def __init__(self, rows, held):
        by_style = {style: {row["template"] for row in rows if row["style"] == style} for style in ("own", "web")}
        self.order = sorted(by_style["own"]) + sorted(by_style["web"] - by_style["own"])
        self.own = len(by_style["own"])
        self.number = {template: at for at, template in enumerate(self.order)}
        parts_of = {row["template"]: row["parts"] for row in rows}
        seen = Counter(part for template in self.order for part in parts_of[template])
        self.parts = [*sorted(part for part, count in seen.items() if count > 1), STRANGE]
        part_at = {part: at for at, part in enumerate(self.parts)}
        flat, self.starts = [], []
        for template in self.order:
            self.starts.append(len(flat))
            flat += [part_at[part] for part in parts_of[template] if part in part_at]
        self.starts.append(len(flat))
        self.flat = torch.tensor(flat)
        counted = sorted({counts_of(row) for row in rows + held})
        self.counted_at = {counts: at for at, counts in enumerate(counted)}
        needed = torch.tensor([wanted_kinds(template) for template in self.order])
        self.barred = torch.zeros(len(counted), len(self.order))
        for at, counts in enumerate(counted):
            self.barred[at].masked_fill_((needed > torch.tensor(counts)).any(1), -1e4)

    def bars(self, counts, low, high):
        """For requests with these counts of arguments, which templates want more: added to their scores."""
        return self.barred[torch.tensor([self.counted_at[one] for one in counts])][:, low:high]

    def vectors(self, part, own, low, high, kept=None):
        """Of the templates from `low` to `high`: the sum of their parts and, of those `kept` (one of `kept`), a vector of their own (both embedding modules)."""
        offsets = torch.tensor(self.starts[low:high]) - self.starts[low]
        sums = part(self.flat[self.starts[low] : self.starts[high]], offsets)
        return sums + (own.weight[low:high] if kept is None else own.weight[low:high] * kept[:, None])


class Near:
    """Templates a step from known ones, by parts alone; `path`: NearRow (src/learning/data/near.ts)."""

    def __init__(self, path, known):
        head, *rows = read_rows(path)
        part_at = {part: at for at, part in enumerate(known.parts)}
        place = [part_at.get(part, part_at[STRANGE]) for part in head["parts"]]
        near = {row["template"]: row["near"] for row in rows}
        self.near = [
            [([kinds.count(kind) for kind in KINDS], [place[part] for part in parts]) for kinds, parts in near.get(template, [])]
            for template in known.order
        ]

    def scores(self, vectors, counts, templates, part, chance):
        """For requests with these counts of arguments, the scores of some of those near the templates of all of them."""
        some = [one for template in sorted(set(templates)) for one in chance.sample(self.near[template], min(NEAR, len(self.near[template])))]
        if not some:
            return vectors.new_zeros(len(vectors), 0)
        flat, starts = [], []
        for _, parts in some:
            starts.append(len(flat))
            flat += parts
        wanted = torch.tensor([kinds for kinds, _ in some]).reshape(-1, len(KINDS))
        barred = (wanted[None] > torch.tensor(counts)[:, None]).any(2)
        return (vectors @ part(torch.tensor(flat, dtype=torch.long), torch.tensor(starts, dtype=torch.long)).T).masked_fill(barred, -1e4)


def some_unknown(count):
    """For `count` templates 1 where its own vector counts this time, else 0."""
    return (torch.rand(count) >= UNKNOWN).float()


def wanted_kinds(template):
    holes = set(SLOT.findall(template))
    return [sum(hole[1] == kind for hole in holes) for kind in KINDS]


def counts_of(row):
    kinds = row["kinds"][:SLOTS]
    return tuple(min(SLOTS, kinds.count(kind)) for kind in KINDS)


def batches(rows, size, generator, length):
    """Shuffled batches of rows that are about as long as one another."""
    generator.shuffle(rows)
    for start in range(0, len(rows), 8192):
        chunk = sorted(rows[start : start + 8192], key=length)
        made = [chunk[at : at + size] for at in range(0, len(chunk), size)]
        generator.shuffle(made)
        yield from made


def padded(lists):
    longest = max(map(len, lists))
    return torch.tensor([ids + [0] * (longest - len(ids)) for ids in lists])


def packed(matrix):
    """One byte a number, one scale a row."""
    values = matrix.detach().float().numpy()
    values = values.reshape(values.shape[0], -1) if values.ndim > 1 else values.reshape(1, -1)
    scale = np.maximum(np.abs(values).max(axis=1), 1e-8) / 127
    whole = np.round(values / scale[:, None]).astype(np.int8)
    return {
        "rows": values.shape[0],
        "columns": values.shape[1],
        "scales": base64.b64encode(scale.astype("<f4").tobytes()).decode(),
        "values": base64.b64encode(whole.tobytes()).decode(),
    }
