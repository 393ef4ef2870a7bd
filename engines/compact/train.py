"""Trains the compact model. One JSON object as the only argument, JSON lines on stdout: {"event": ...}.

Deterministic by seed on one device. A checkpoint is written every `checkpoint_minutes`; starting again with the same `out`
resumes from it. The learning rate is constant and decays to zero over the last `decay` part of `minutes`, so that a run may
be prolonged or fed more data as long as it has not begun to decay.
"""
import json
import math
import os
import random
import signal
import sys
import time

import torch
from tokenizers import Tokenizer
from transformers import LlamaConfig, LlamaForCausalLM

from muon import Muon
from shipped import load_language_model, tensors_of
from vocabulary import known_tokenizer, read_rows, train_tokenizer

STOP = {"asked": False}


def say(**event):
    print(json.dumps(event, allow_nan=False), flush=True)


def told(state):
    """Of a checkpoint's state; JSON has no infinity for "not validated yet"."""
    return {name: None if value == math.inf else value for name, value in state.items()}


def build_model(config, tokenizer):
    size = (tokenizer.get_vocab_size() + 31) // 32 * 32
    model = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=size,
            hidden_size=config["width"],
            intermediate_size=config["feed_forward"],
            num_hidden_layers=config["layers"],
            num_attention_heads=config["heads"],
            num_key_value_heads=config["heads"],
            max_position_embeddings=512,
            rms_norm_eps=1e-5,
            tie_word_embeddings=True,
            bos_token_id=tokenizer.token_to_id("<|own|>"),
            eos_token_id=tokenizer.token_to_id("<|end|>"),
            pad_token_id=tokenizer.token_to_id("<|pad|>"),
        )
    )
    for name, weight in model.named_parameters():
        if name.endswith(("o_proj.weight", "down_proj.weight")):
            torch.nn.init.normal_(weight, std=0.02 / math.sqrt(2 * config["layers"]))
    return model


def optimizers(model, config):
    """Muon for the matrices inside the blocks (fewer steps to the same loss), AdamW for the rest."""
    inner = [w for n, w in model.named_parameters() if w.dim() == 2 and "embed" not in n and "lm_head" not in n]
    chosen = {id(w) for w in inner}
    outer = [w for w in model.parameters() if id(w) not in chosen]
    return [
        Muon(inner, lr=config["muon_rate"]),
        torch.optim.AdamW(outer, lr=config["rate"], betas=(0.9, 0.98), weight_decay=0.01),
    ]


def encode(row, tokenizer):
    style = tokenizer.token_to_id(f"<|{row['style']}|>")
    prompt = [style] + tokenizer.encode(row["nl"]).ids[:100] + [tokenizer.token_to_id("<|cmd|>")]
    return prompt, tokenizer.encode(row["cmd"]).ids[:120] + [tokenizer.token_to_id("<|end|>")]


def batches(examples, tokens, generator):
    """One pass in random order, rows of like length together, at most `tokens` a batch with padding."""
    order = list(range(len(examples)))
    generator.shuffle(order)
    for start in range(0, len(order), 4096):
        chunk = sorted(order[start : start + 4096], key=lambda i: len(examples[i][0]) + len(examples[i][1]))
        made, current, longest = [], [], 0
        for index in chunk:
            length = len(examples[index][0]) + len(examples[index][1])
            if current and max(longest, length) * (len(current) + 1) > tokens:
                made.append(current)
                current, longest = [], 0
            current.append(index)
            longest = max(longest, length)
        made.append(current)
        generator.shuffle(made)
        yield from made


def tensors(examples, indexes, pad, device):
    length = max(len(examples[i][0]) + len(examples[i][1]) for i in indexes)
    ids = torch.full((len(indexes), length), pad)
    answer = torch.zeros(len(indexes), length, dtype=torch.bool)
    for row, index in enumerate(indexes):
        prompt, command = examples[index]
        ids[row, : len(prompt) + len(command)] = torch.tensor(prompt + command)
        answer[row, len(prompt) : len(prompt) + len(command)] = True
    return ids.to(device), answer.to(device)


def loss_of(model, ids, answer, reduction="mean"):
    """Only the command is learned; logits are made for its places alone."""
    hidden = model.model(input_ids=ids[:, :-1]).last_hidden_state
    chosen = answer[:, 1:]
    return torch.nn.functional.cross_entropy(model.lm_head(hidden[chosen]).float(), ids[:, 1:][chosen], reduction=reduction)


def validate(model, examples, pad, device, dtype):
    model.eval()
    total, count = 0.0, 0
    order = sorted(range(len(examples)), key=lambda i: len(examples[i][0]) + len(examples[i][1]))
    with torch.no_grad(), torch.autocast(device.type, torch.bfloat16, enabled=dtype == "bf16"):
        for start in range(0, len(order), 64):
            ids, answer = tensors(examples, order[start : start + 64], pad, device)
            total += loss_of(model, ids, answer, "sum").item()
            count += int(answer[:, 1:].sum())
    model.train()
    return total / max(1, count)


def has_fast_bf16(device):
    """bf16 without hardware for it is twenty times slower than float32, so it is used only where the processor has it."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            return "avx512_bf16" in (flags := file.read()) or "amx_bf16" in flags
    except OSError:
        return False


def save(path, **state):
    torch.save(state, path + ".part")
    os.replace(path + ".part", path)


def main():
    config = json.loads(sys.argv[1])
    signal.signal(signal.SIGTERM, lambda *_: STOP.update(asked=True))
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    dtype = "bf16" if has_fast_bf16(device) else "fp32"
    torch.set_num_threads(config["threads"])
    torch.manual_seed(config["seed"])
    out = config["out"]
    os.makedirs(out, exist_ok=True)
    checkpoint, tokenizer_path = os.path.join(out, "checkpoint.pt"), os.path.join(out, "tokenizer.json")

    rows = read_rows(config["train"])
    begun = tensors_of(os.path.join(config["start"], "provenly-compact.gguf"), "llama") if config["start"] else None
    if not os.path.exists(tokenizer_path):
        if begun is None:
            tokenizer = train_tokenizer(rows, config["vocabulary"])
        else:
            tokenizer = known_tokenizer(*(begun[1][f"tokenizer.ggml.{name}"].contents() for name in ("tokens", "merges")))
        tokenizer.save(tokenizer_path)
    tokenizer = Tokenizer.from_file(tokenizer_path)
    pad = tokenizer.token_to_id("<|pad|>")
    examples = [encode(row, tokenizer) for row in rows]
    held = [encode(row, tokenizer) for row in read_rows(config["valid"])]
    model = build_model(config, tokenizer).to(device)
    made = optimizers(model, config)
    state = {"minutes": 0.0, "step": 0, "tokens": 0, "epoch": 0, "place": 0, "best": math.inf, "worse": 0}
    if os.path.exists(checkpoint):
        saved = torch.load(checkpoint, map_location=device, weights_only=True)
        model.load_state_dict(saved["model"])
        for optimizer, values in zip(made, saved["optimizers"]):
            optimizer.load_state_dict(values)
        state.update(saved["state"])
        say(event="resumed", **told(state))
    elif begun is not None:
        load_language_model(model, begun[0])
    say(
        event="started",
        parameters=sum(w.numel() for w in model.parameters()),
        rows=len(rows),
        tokens_per_epoch=sum(len(p) + len(c) for p, c in examples),
        dtype=dtype,
        device=str(device),
    )
    start_minutes, started, shown, saved_at, checked = state["minutes"], time.time(), 0.0, time.time(), time.time()
    running, first_tokens = None, state["tokens"]

    def keep():
        save(
            checkpoint,
            model=model.state_dict(),
            optimizers=[o.state_dict() for o in made],
            state=state,
        )

    finished = False
    while not finished:
        generator = random.Random(config["seed"] * 1000 + state["epoch"])
        for place, indexes in enumerate(batches(examples, config["batch_tokens"], generator)):
            # A resumed pass goes on where it was: the same rows twice teach their words, not the language.
            if place < state["place"]:
                continue
            state["minutes"] = start_minutes + (time.time() - started) / 60
            part = state["minutes"] / config["minutes"]
            if part >= 1 or STOP["asked"]:
                finished = True
                break
            scale = min(1.0, (state["step"] + 1) / 100) * min(1.0, max(0.01, (1 - part) / config["decay"]))
            for optimizer, rate in zip(made, (config["muon_rate"], config["rate"])):
                for group in optimizer.param_groups:
                    group["lr"] = rate * scale
            ids, answer = tensors(examples, indexes, pad, device)
            with torch.autocast(device.type, torch.bfloat16, enabled=dtype == "bf16"):
                loss = loss_of(model, ids, answer)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            for optimizer in made:
                optimizer.step()
                optimizer.zero_grad(set_to_none=True)
            state["step"] += 1
            state["place"] = place + 1
            state["tokens"] += ids.numel()
            running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
            now = time.time()
            if now - shown > 5:
                shown = now
                speed = (state["tokens"] - first_tokens) / (now - started)
                say(
                    event="progress",
                    part=round(part, 4),
                    step=state["step"],
                    epoch=state["epoch"],
                    loss=round(running, 4),
                    tokens_per_second=round(speed),
                    seconds_left=round((config["minutes"] - state["minutes"]) * 60),
                )
            if now - checked > 60 * config["check_minutes"]:
                checked = now
                valid = validate(model, held, pad, device, dtype)
                say(event="validated", loss=round(valid, 4), step=state["step"], minutes=round(state["minutes"], 2))
                state["worse"] = state["worse"] + 1 if valid > state["best"] else 0
                state["best"] = min(state["best"], valid)
                if state["worse"] >= config["patience"]:
                    say(event="stopped-early", loss=round(valid, 4))
                    finished = True
                    break
            if now - saved_at > 60 * config["checkpoint_minutes"]:
                saved_at = now
                keep()
                say(event="checkpoint", step=state["step"])
        else:
            state["epoch"] += 1
            state["place"] = 0
    keep()
    if STOP["asked"]:
        say(event="interrupted", step=state["step"])
        sys.exit(130)
    valid = validate(model, held, pad, device, dtype)
    say(event="finished", loss=round(valid, 4), step=state["step"], tokens=state["tokens"], epochs=state["epoch"], minutes=round(state["minutes"], 2))


if __name__ == "__main__":
    main()
