"""Trains the matcher's member that reads a request as a sentence: a pretrained encoder (BERT architecture, mean of its last layer), its upper
layers trained on, and a linear reading of its vector beside the vectors of templates. It starts as a classifier by nearest centroid: the
templates' vectors are the means of a few of their requests, in their principal components. One JSON object as the only argument, JSON
lines on stdout; goes on from its last checkpoint.

`rows` and `held`: JSONL of MatcherRow (src/learning/data/prepare.ts); `near`: templates that are a step from theirs (near.ts beside it); `base`: a folder with the encoder (config.json, tokenizer.json and
model.safetensors or model.fp16.safetensors); `out`: a JSON file for src/models/embedded/matcher.ts, and beside it the encoder as GGUF.
The vocabulary is cut to what the rows use and the commonest of the base: an encoder's table of words is more than half of it.
"""
import json
import math
import os
import random
import signal
import sys
import time

import gguf
import torch
import torch.nn.functional as F
from gguf import LlamaFileType, TokenType
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn
from transformers import BertConfig, BertModel

from shipped import load_layers, put, put_named, read_matcher
from templates import Near, Templates, batches, counts_of, packed, read_rows, some_unknown
from tensors import ENCODER_LAYER, add_tensor

# Word pieces of a request that are read, the two around it included.
LONGEST = 64
# How often a word piece is left out in training.
LEFT_OUT = 0.06
# Requests of a template whose mean it starts from, and how long its vector is then.
FIRST = 5
START = 6.0
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
STOP = {"asked": False}


def say(**event):
    print(json.dumps(event), flush=True)


class Reading(nn.Module):
    def __init__(self, wide, width, parts, templates):
        super().__init__()
        self.project = nn.Linear(wide, width)
        self.part = nn.EmbeddingBag(parts, width, mode="sum")
        self.own = nn.Embedding(templates, width)
        self.bias = nn.Parameter(torch.zeros(templates))
        nn.init.normal_(self.part.weight, std=0.01)
        nn.init.zeros_(self.own.weight)

    def start_from(self, centres):
        mean = centres.mean(0)
        axes = torch.pca_lowrank(centres - mean, q=self.project.out_features, center=False)[2]
        with torch.no_grad():
            self.project.weight.copy_(START * axes.T)
            self.project.bias.copy_(-START * (axes.T @ mean))
            self.own.weight[: len(centres)] = START * F.normalize((centres - mean) @ axes, dim=1)

    def go_on_from(self, shipped, known):
        """What a shipped model's tables have; a template that it does not know is known by its parts."""
        if "sentence" not in shipped:
            sys.exit("The model to start from does not read sentences.")
        tables = shipped["sentence"]
        put(self.project.weight, tables["project"])
        put(self.project.bias, tables["projectBias"])
        put_named(self.part.weight, known.parts, tables["part"], shipped["parts"])
        put_named(self.own.weight, known.order, tables["template"], shipped["templates"])
        put_named(self.bias, known.order, tables["templateBias"], shipped["templates"])


def load_encoder(base):
    with open(os.path.join(base, "config.json"), encoding="utf-8") as file:
        encoder = BertModel(BertConfig(**json.load(file)), add_pooling_layer=False)
    paths = [os.path.join(base, name) for name in ("model.safetensors", "model.fp16.safetensors")]
    path = next((path for path in paths if os.path.exists(path)), None)
    if path is None:
        sys.exit(f"There is no model.safetensors in {base}.")
    weights = {name: value.float() for name, value in load_file(path).items()}
    missing, _ = encoder.load_state_dict(weights, strict=False)
    if missing:
        sys.exit(f"{path} is no BERT model: it lacks {missing[0]}.")
    tokenizer = Tokenizer.from_file(os.path.join(base, "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    return encoder.eval(), tokenizer


def encoded(encoder, lists):
    longest = max(map(len, lists))
    ids = torch.tensor([one + [0] * (longest - len(one)) for one in lists])
    mask = torch.tensor([[1] * len(one) + [0] * (longest - len(one)) for one in lists])
    hidden = encoder(input_ids=ids, attention_mask=mask).last_hidden_state
    return F.normalize((hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True), dim=1)


def centroids(encoder, examples, known, generator):
    """Of each of our own templates, the mean of what a few of its requests are."""
    groups = [[] for _ in range(known.own)]
    for ids, template, _ in examples:
        if template < known.own:
            groups[template].append(ids)
    some = [(ids, at) for at, group in enumerate(groups) for ids in generator.sample(group, min(FIRST, len(group)))]
    some.sort(key=lambda one: len(one[0]))
    centres = torch.zeros(known.own, encoder.config.hidden_size)
    with torch.no_grad():
        for start in range(0, len(some), 128):
            chunk = some[start : start + 128]
            centres.index_add_(0, torch.tensor([at for _, at in chunk]), encoded(encoder, [ids for ids, _ in chunk]))
            if start % 6400 == 0:
                say(event="reading", done=start, total=len(some))
    return F.normalize(centres, dim=1)


def write_gguf(encoder, tokenizer, kept, path, quantization):
    config = encoder.config
    vocabulary = {index: text for text, index in tokenizer.get_vocab().items()}
    texts = [vocabulary[index] for index in kept]
    writer = gguf.GGUFWriter(path + ".part", "bert")
    writer.add_name("provenly-encoder")
    writer.add_description("Requests in English to vectors, for Provenly's matcher")
    writer.add_license("Apache-2.0")
    writer.add_context_length(LONGEST)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_layer_norm_eps(config.layer_norm_eps)
    writer.add_causal_attention(False)
    writer.add_pooling_type(gguf.PoolingType.MEAN)
    writer.add_vocab_size(len(kept))
    writer.add_token_type_count(config.type_vocab_size)
    writer.add_file_type(LlamaFileType.MOSTLY_F16 if quantization == "f16" else LlamaFileType.MOSTLY_Q8_0)
    writer.add_tokenizer_model("bert")
    writer.add_tokenizer_pre("default")
    # llama.cpp marks the pieces that begin a word, BERT those that go on.
    writer.add_token_list([text if text in SPECIAL else text[2:] if text.startswith("##") else "\u2581" + text for text in texts])
    writer.add_token_types([TokenType.CONTROL if text in SPECIAL else TokenType.NORMAL for text in texts])
    place = {text: at for at, text in enumerate(texts)}
    writer.add_bos_token_id(place["[CLS]"])
    writer.add_eos_token_id(place["[SEP]"])
    writer.add_sep_token_id(place["[SEP]"])
    writer.add_unk_token_id(place["[UNK]"])
    writer.add_pad_token_id(place["[PAD]"])
    writer.add_mask_token_id(place["[MASK]"])

    weights = {name: value.float().numpy() for name, value in encoder.state_dict().items()}
    add_tensor(writer, "token_embd.weight", weights["embeddings.word_embeddings.weight"][kept], quantization)
    add_tensor(writer, "position_embd.weight", weights["embeddings.position_embeddings.weight"][:LONGEST], quantization, exact=True)
    add_tensor(writer, "token_types.weight", weights["embeddings.token_type_embeddings.weight"], quantization, exact=True)
    for kind in ("weight", "bias"):
        add_tensor(writer, f"token_embd_norm.{kind}", weights[f"embeddings.LayerNorm.{kind}"], quantization)
        for layer in range(config.num_hidden_layers):
            for source, target in ENCODER_LAYER.items():
                add_tensor(writer, f"blk.{layer}.{target}.{kind}", weights[f"encoder.layer.{layer}.{source}.{kind}"], quantization)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    os.replace(path + ".part", path)


def main():
    config = json.loads(sys.argv[1])
    signal.signal(signal.SIGTERM, lambda *_: STOP.update(asked=True))
    torch.set_num_threads(config["threads"])
    torch.manual_seed(config["seed"])
    rows, held = read_rows(config["rows"]), read_rows(config["held"])
    known = Templates(rows, held)
    own = known.own
    near = Near(config["near"], known)
    encoder, tokenizer = load_encoder(config["base"])
    coded = lambda row: (tokenizer.encode(row["sentence"]).ids, known.number.get(row["template"], -1), counts_of(row))
    examples, tests = list(map(coded, rows)), list(map(coded, held))
    reading = Reading(encoder.config.hidden_size, config["width"], len(known.parts), len(known.order))

    for parameter in encoder.parameters():
        parameter.requires_grad = False
    for layer in encoder.encoder.layer[-config["layers"] :]:
        for parameter in layer.parameters():
            parameter.requires_grad = True
    trained = [parameter for parameter in encoder.parameters() if parameter.requires_grad]
    rates = [(trained, config["encoder_rate"]), (list(reading.parameters()), config["rate"])]
    optimizer = torch.optim.AdamW([{"params": some, "weight_decay": 0.01} for some, _ in rates], lr=config["rate"])
    sides = [[row for row in examples if row[1] < own], [row for row in examples if row[1] >= own]]
    size = config["batch"]
    steps = max(1, round(config["epochs"] * sum(math.ceil(len(side) / size) for side in sides)))

    checkpoint = config["out"] + ".pt"
    step, spent = 0, 0.0
    saved = torch.load(checkpoint, weights_only=True) if os.path.exists(checkpoint) else None
    if saved is not None and saved["source"] == config["source"]:
        encoder.load_state_dict(saved["encoder"])
        reading.load_state_dict(saved["reading"])
        if saved["optimizer"] is not None:
            optimizer.load_state_dict(saved["optimizer"])
        step, spent = saved["step"], saved["seconds"]
    elif config["start"]:
        load_layers(encoder, config["start"], config["layers"])
        reading.go_on_from(read_matcher(config["start"]), known)
    else:
        reading.start_from(centroids(encoder, examples, known, random.Random(config["seed"])))
    say(event="started", parameters=sum(w.numel() for w in [*encoder.parameters(), *reading.parameters()]), trained=sum(w.numel() for w in trained), rows=len(examples), templates=own, step=step)

    def scores_of(vectors, counts, low, high, kept=None):
        bias = reading.bias[low:high]
        return vectors @ known.vectors(reading.part, reading.own, low, high, kept).T + (bias if kept is None else bias * kept) + known.bars(counts, low, high)

    def validate():
        first = among = asked = 0
        with torch.no_grad():
            for start in range(0, len(tests), 256):
                some = tests[start : start + 256]
                scores = scores_of(reading.project(encoded(encoder, [row[0] for row in some])), [row[2] for row in some], 0, own)
                for row, best in zip(some, scores.topk(8).indices.tolist()):
                    asked += row[1] >= 0
                    first += best[0] == row[1]
                    among += row[1] in best
        share = lambda count: round(count / max(1, asked), 4)
        return {"asked": asked, "template": share(first), "among_eight": share(among)}

    started = time.time()

    def save():
        state = {"source": config["source"], "encoder": encoder.state_dict(), "reading": reading.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "seconds": spent + time.time() - started}
        torch.save(state, checkpoint + ".part")
        os.replace(checkpoint + ".part", checkpoint)

    def order_of(epoch):
        """The batches of a pass: the same ones when it is gone on with."""
        shuffled = random.Random(config["seed"] * 1000 + epoch)
        work = [batch for side in sides for batch in batches(list(side), size, shuffled, lambda row: len(row[0]))]
        shuffled.shuffle(work)
        return work

    shown = kept_at = time.time()
    first_step = step
    work = None

    def thinned(ids, chance):
        return [one for at, one in enumerate(ids) if at in (0, len(ids) - 1) or chance.random() > LEFT_OUT]

    while step < steps:
        per_epoch = sum(math.ceil(len(side) / size) for side in sides)
        if work is None or step % per_epoch == 0:
            work = order_of(step // per_epoch)
        some = work[step % per_epoch]
        if STOP["asked"]:
            save()
            say(event="interrupted", step=step)
            sys.exit(130)
        share = min(1, (step + 1) / 100) * max(0.02, 1 - step / steps)
        for group, (_, rate) in zip(optimizer.param_groups, rates):
            group["lr"] = rate * share
        low, high = (0, own) if some[0][1] < own else (own, len(known.order))
        # Chance is of the step, so that a run that was stopped ends as one that was not.
        torch.manual_seed(config["seed"] * 1_000_003 + step)
        chance = random.Random(config["seed"] * 1_000_003 + step)
        vectors = F.dropout(reading.project(encoded(encoder, [thinned(row[0], chance) for row in some])), 0.1)
        counts = [row[2] for row in some]
        scores = scores_of(vectors, counts, low, high, some_unknown(high - low))
        if low == 0:
            scores = torch.cat([scores, near.scores(vectors, counts, [row[1] for row in some], reading.part, chance)], 1)
        loss = F.cross_entropy(scores, torch.tensor([row[1] - low for row in some]))
        optimizer.zero_grad()
        loss.backward()
        for parameters, _ in rates:
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        step += 1
        if time.time() - shown > 5:
            shown = time.time()
            left = (steps - step) * (shown - started) / (step - first_step)
            say(event="progress", part=round(step / steps, 4), step=step, loss=round(loss.item(), 4), seconds_left=round(left))
        if time.time() - kept_at > 60 * config["checkpoint_minutes"]:
            kept_at = time.time()
            save()
    if step > first_step:
        save()

    ids = tokenizer.get_vocab()
    seen = {one for row in [*examples, *tests] for one in row[0]} | {ids[text] for text in SPECIAL}
    single = {index for text, index in ids.items() if len(text.removeprefix("##")) == 1}
    kept = sorted(index for text, index in ids.items() if index in seen or index in single or index < config["vocabulary"] and not text.startswith("[unused"))
    write_gguf(encoder, tokenizer, kept, config["gguf"], config["quantization"])
    asked = [at for at, row in enumerate(tests) if row[1] >= 0]
    agreement = []
    with torch.no_grad():
        for at in asked[:: max(1, len(asked) // 12)][:12]:
            scores = scores_of(reading.project(encoded(encoder, [tests[at][0]])), [tests[at][2]], 0, own)[0]
            values, best = scores.topk(3)
            agreement.append({"ask": held[at]["ask"], "templates": [known.order[one] for one in best.tolist()], "scores": [round(value, 3) for value in values.tolist()]})
    tables = {
        "project": packed(reading.project.weight),
        "projectBias": packed(reading.project.bias),
        "part": packed(reading.part.weight),
        "template": packed(reading.own.weight[:own]),
        "templateBias": packed(reading.bias[:own]),
    }
    figures = validate()
    lists = {"templates": known.order[:own], "parts": known.parts}
    with open(config["out"] + ".part", "w", encoding="utf-8") as file:
        json.dump({**lists, "tables": tables, "source": config["source"], "agreement": agreement, "figures": figures, "pieces": len(kept)}, file)
    os.replace(config["out"] + ".part", config["out"])
    say(event="finished", step=step, minutes=round((spent + time.time() - started) / 60, 2), **figures)


if __name__ == "__main__":
    main()
