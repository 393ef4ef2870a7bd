"""Trains the matcher: how well a known command answers a request. One JSON object as the only argument, JSON lines on stdout. A request is
read by word vectors, a convolution, a transformer block and attention pooling. A template (a command with holes) is the sum of its parts and a
vector of its own, chosen by softmax over all templates that the request has arguments for; which argument belongs in a hole is a softmax
over the arguments of its kind, by what the transformer makes of their places.

`rows` and `held`: JSONL of MatcherRow (src/learning/data/prepare.ts); `near`: templates that are a step from theirs (near.ts beside it); `out`: a JSON file for src/models/embedded/matcher.ts (matrices as
one byte a number and one scale a row, base64). Seeds alone differ by 1.5 points of first choices; word vectors from outside (GloVe),
forgetting embeddings now and then and a running mean of the weights stayed within that and were left out; a whole sentence encoder from outside
is a member of its own (sentence.py). A second seed beside the first adds four points, a third half a point;
beside the reader of sentences a second one adds half a point, and a third of a second to the start.
"""
import json
import math
import os
import random
import signal
import sys
import time
from collections import Counter

import torch
import torch.nn.functional as F
from torch import nn

from shipped import put, put_named, read_matcher, unpacked
from templates import SLOTS, Near, Templates, batches, counts_of, packed, padded, read_rows, some_unknown

LONGEST = 48
# How often a word is left out in training: it teaches to do without it.
LEFT_OUT = 0.08
STOP = {"asked": False}


def say(**event):
    print(json.dumps(event), flush=True)


class Matcher(nn.Module):
    def __init__(self, words, width, heads, parts, templates, holes):
        super().__init__()
        self.word = nn.Embedding(words, width, padding_idx=0)
        self.place = nn.Embedding(LONGEST, width)
        self.near = nn.Conv1d(width, width, 3, padding=1)
        self.block = nn.TransformerEncoderLayer(
            width, heads, 2 * width, dropout=0.1, batch_first=True, norm_first=True, activation="gelu"
        )
        self.look = nn.Linear(width, heads)
        self.join = nn.Linear(heads * width, width)
        self.part = nn.EmbeddingBag(parts, width, mode="sum")
        self.own = nn.Embedding(templates, width)
        self.bias = nn.Parameter(torch.zeros(templates))
        self.hole = nn.EmbeddingBag(holes, width, mode="sum")
        self.fit = nn.Linear(width, width)
        self.drop = nn.Dropout(0.15)
        for table, deviation in ((self.word, 0.1), (self.place, 0.02), (self.part, 0.05), (self.hole, 0.05)):
            nn.init.normal_(table.weight, std=deviation)
        nn.init.zeros_(self.own.weight)
        with torch.no_grad():
            self.word.weight[0] = 0

    def request(self, ids):
        empty = ids == 0
        hidden = self.drop(self.word(ids))
        placed = (hidden + self.place.weight[: ids.shape[1]]).masked_fill(empty[..., None], 0)
        hidden = hidden + F.gelu(self.near(placed.transpose(1, 2)).transpose(1, 2))
        hidden = self.block(hidden, src_key_padding_mask=empty)
        share = self.look(hidden).masked_fill(empty[..., None], -1e9).softmax(1)
        return self.join(torch.einsum("blh,bld->bhd", share, hidden).flatten(1)), hidden

    def tables(self):
        """Name in the file (src/models/embedded/matcher.ts) -> matrix or vector."""
        block = self.block
        return {
            "word": self.word.weight,
            "place": self.place.weight,
            "near": self.near.weight.permute(0, 2, 1).reshape(self.near.weight.shape[0], -1),
            "nearBias": self.near.bias,
            "attendNorm": torch.stack([block.norm1.weight, block.norm1.bias]),
            "attend": block.self_attn.in_proj_weight,
            "attendBias": block.self_attn.in_proj_bias,
            "attended": block.self_attn.out_proj.weight,
            "attendedBias": block.self_attn.out_proj.bias,
            "forwardNorm": torch.stack([block.norm2.weight, block.norm2.bias]),
            "widen": block.linear1.weight,
            "widenBias": block.linear1.bias,
            "narrow": block.linear2.weight,
            "narrowBias": block.linear2.bias,
            "look": self.look.weight,
            "lookBias": self.look.bias,
            "join": self.join.weight,
            "joinBias": self.join.bias,
            "part": self.part.weight,
            "template": self.own.weight,
            "templateBias": self.bias,
            "hole": self.hole.weight,
            "fit": self.fit.weight,
            "fitBias": self.fit.bias,
        }

    def go_on_from(self, shipped, member, words, known, keys):
        """What a shipped model's tables have; words, parts, templates and holes by what they are called."""
        tables, block = shipped["members"][min(member, len(shipped["members"]) - 1)], self.block
        named = {
            "word": (self.word.weight, words, shipped["words"]),
            "part": (self.part.weight, known.parts, shipped["parts"]),
            "template": (self.own.weight, known.order, shipped["templates"]),
            "templateBias": (self.bias, known.order, shipped["templates"]),
            "hole": (self.hole.weight, keys, shipped["holes"]),
        }
        for name, (weight, names, before) in named.items():
            put_named(weight, names, tables[name], before)
        for name, both in (("attendNorm", block.norm1), ("forwardNorm", block.norm2)):
            first, second = unpacked(tables[name])
            with torch.no_grad():
                both.weight.copy_(first)
                both.bias.copy_(second)
        wide = self.near.weight.shape
        with torch.no_grad():
            self.near.weight.copy_(unpacked(tables["near"]).reshape(wide[0], wide[2], wide[1]).permute(0, 2, 1))
        own = self.tables()
        for name in own.keys() - named.keys() - {"attendNorm", "forwardNorm", "near"}:
            put(own[name], tables[name])

    def bindings(self, hidden, holes):
        """Log odds of each slot of the request for each hole; `holes`: rows, places of the slots, which may be, keys."""
        rows, places, barred, flat, starts = holes
        slots = self.fit(hidden[rows[:, None], places])
        return torch.einsum("hd,hsd->hs", self.hole(flat, starts), slots) + barred


def main():
    config = json.loads(sys.argv[1])
    signal.signal(signal.SIGTERM, lambda *_: STOP.update(asked=True))
    torch.set_num_threads(config["threads"])
    torch.manual_seed(config["seed"])
    generator = random.Random(config["seed"])
    rows, held = read_rows(config["rows"]), read_rows(config["held"])
    known = Templates(rows, held)
    order, own = known.order, known.own
    near = Near(config["near"], known)

    counts = Counter(word for row in rows for word in set(row["words"].split()))
    words = ["", "?"] + sorted(word for word, count in counts.items() if count > 1)
    place = {word: at for at, word in enumerate(words)}
    holes_of = {row["template"]: row["holes"] for row in rows}
    keyed = Counter(key for template in order for hole in holes_of[template] for key in hole)
    keys = [""] + sorted(key for key, count in keyed.items() if count > 1)
    key_at = {key: at for at, key in enumerate(keys)}

    def coded(row):
        ids = [place.get(word, 1) for word in row["words"].split()][:LONGEST] or [1]
        places = [min(at, len(ids) - 1) for at in row["places"]][:SLOTS]
        kinds = row["kinds"][:SLOTS]
        choices = []
        for keys_of_hole, bind in zip(row["holes"], row["binds"]):
            like = [kind == kinds[bind] for kind in kinds] if bind < SLOTS else []
            if sum(like) > 1:
                choices.append(([key_at[key] for key in keys_of_hole if key in key_at] or [0], like, bind))
        return ids, known.number.get(row["template"], -1), counts_of(row), places, choices

    examples = [coded(row) for row in rows]
    tests = [coded(row) for row in held]

    def choices_in(some):
        """The holes of these rows that more than one argument could fill, for Matcher.bindings, and which does."""
        owners, places, bars, flat_keys, firsts, right = [], [], [], [], [], []
        for at, row in enumerate(some):
            for hole_keys, like, bind in row[4]:
                owners.append(at)
                places.append(row[3] + [0] * (SLOTS - len(row[3])))
                bars.append([0.0 if may else -1e4 for may in like] + [-1e4] * (SLOTS - len(like)))
                firsts.append(len(flat_keys))
                flat_keys += hole_keys
                right.append(bind)
        if not owners:
            return None
        return tuple(map(torch.tensor, (owners, places, bars, flat_keys, firsts))), torch.tensor(right)

    net = Matcher(len(words), config["width"], config["heads"], len(known.parts), len(order), len(keys))
    if config["start"]:
        net.go_on_from(read_matcher(config["start"]), config["member"], words, known, keys)
    parameters = list(net.parameters())
    optimizer = torch.optim.AdamW(parameters, lr=config["rate"], weight_decay=0.02)
    sides = [[row for row in examples if row[1] < own], [row for row in examples if row[1] >= own]]
    size = config["batch"]
    steps = config["epochs"] * sum(math.ceil(len(side) / size) for side in sides)
    say(event="started", parameters=sum(w.numel() for w in parameters), rows=len(examples), templates=own, words=len(words))

    template_vectors = lambda low, high, kept=None: known.vectors(net.part, net.own, low, high, kept)

    def validate():
        net.eval()
        first = among = asked = filled = 0
        with torch.no_grad():
            vectors_of = template_vectors(0, own)
            for start in range(0, len(tests), 256):
                some = tests[start : start + 256]
                vectors, hidden = net.request(padded([row[0] for row in some]))
                logits = vectors @ vectors_of.T + net.bias[:own]
                logits += known.bars([row[2] for row in some], 0, own)
                wrong = set()
                choices = choices_in(some)
                if choices is not None:
                    holes, right = choices
                    miss = net.bindings(hidden, holes).argmax(1) != right
                    wrong = set(holes[0][miss].tolist())
                for at, (row, best) in enumerate(zip(some, logits.topk(8).indices.tolist())):
                    if row[1] < 0:
                        continue
                    asked += 1
                    first += best[0] == row[1]
                    filled += best[0] == row[1] and at not in wrong
                    among += row[1] in best
        net.train()
        share = lambda count: round(count / max(1, asked), 4)
        return {"asked": asked, "first": share(filled), "template": share(first), "among_eight": share(among)}

    step, started, shown = 0, time.time(), 0.0
    for epoch in range(config["epochs"]):
        work = [batch for side in sides for batch in batches(side, size, generator, lambda row: len(row[0]))]
        generator.shuffle(work)
        for some in work:
            if STOP["asked"]:
                say(event="interrupted", step=step)
                sys.exit(130)
            rate = config["rate"] * min(1, (step + 1) / 150) * max(0.02, 1 - step / steps)
            for group in optimizer.param_groups:
                group["lr"] = rate
            asked = padded([[1 if generator.random() < LEFT_OUT else at for at in row[0]] for row in some])
            low, high = (0, own) if some[0][1] < own else (own, len(order))
            vectors, hidden = net.request(asked)
            kept = some_unknown(high - low)
            logits = vectors @ template_vectors(low, high, kept).T + net.bias[low:high] * kept
            counts_asked = [row[2] for row in some]
            logits = logits + known.bars(counts_asked, low, high)
            if low == 0:
                logits = torch.cat([logits, near.scores(vectors, counts_asked, [row[1] for row in some], net.part, generator)], 1)
            loss = F.cross_entropy(logits, torch.tensor([row[1] - low for row in some]))
            choices = choices_in(some)
            if choices is not None:
                holes, right = choices
                loss = loss + F.cross_entropy(net.bindings(hidden, holes), right, reduction="sum") / len(some)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            step += 1
            if time.time() - shown > 5:
                shown = time.time()
                left = (steps - step) * (shown - started) / step
                say(event="progress", part=round(step / steps, 4), step=step, epoch=epoch, loss=round(loss.item(), 4), seconds_left=round(left))
        say(event="validated", epoch=epoch, **validate())

    net.eval()
    with torch.no_grad():
        matcher = {
            "words": words,
            "templates": order[:own],
            "parts": known.parts,
            "holes": keys,
            "heads": config["heads"],
            "tables": {
                name: packed(weight[:own] if name in ("template", "templateBias") else weight) for name, weight in net.tables().items()
            },
        }
        # What the program must compute from these tables; a test compares.
        asked = [row for row in tests if row[1] >= 0]
        pairs = [row for row in asked if len(row[4]) == 2 and len(row[3]) == 2]
        some = asked[:: max(1, len(asked) // 12)][:12] + pairs[:: max(1, len(pairs) // 6)][:6]
        vectors_of = template_vectors(0, own)
        agreement = []
        for row, source in ((row, held[tests.index(row)]) for row in some):
            vectors, hidden = net.request(padded([row[0]]))
            logits = (vectors @ vectors_of.T + net.bias[:own])[0] + known.bars([row[2]], 0, own)[0]
            values, best = logits.topk(3)
            choices = choices_in([row])
            agreement.append(
                {
                    "ask": source["ask"],
                    "templates": [order[at] for at in best.tolist()],
                    "scores": [round(value, 3) for value in values.tolist()],
                    # For each hole of the right template that more than one argument could fill, their log odds.
                    "template": source["template"],
                    "bindings": []
                    if choices is None
                    else [[round(v, 3) for v in odds[: len(row[3])]] for odds in net.bindings(hidden, choices[0]).tolist()],
                }
            )
    with open(config["out"] + ".part", "w", encoding="utf-8") as file:
        json.dump({**matcher, "source": config["source"], "agreement": agreement}, file)
    os.replace(config["out"] + ".part", config["out"])
    say(event="finished", step=step, minutes=round((time.time() - started) / 60, 2), **validate())


if __name__ == "__main__":
    main()
