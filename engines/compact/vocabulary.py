"""Byte-level BPE whose ids and text llama.cpp reproduces exactly (its "smollm" recipe: single digits, then GPT-2's pattern)."""
import json
import re

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers

CONTROL = ["<|pad|>", "<|end|>", "<|own|>", "<|web|>", "<|cmd|>", "<|r1|>", "<|r2|>", "<|r3|>"]
SLOTS = [f"<{kind}{index}>" for kind in "PGENDHS" for index in range(5)]
SLOT = re.compile(r"<[PGENDHS][0-4]>")


def empty_tokenizer(model):
    tokenizer = Tokenizer(model)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def known_tokenizer(tokens, merges):
    """The same tokenizer again from what a GGUF file has of it: all tokens by their number, padding included, and "left right" merges."""
    learned = {text: at for at, text in enumerate(tokens) if text not in SLOTS and not text.startswith("[unused")}
    tokenizer = empty_tokenizer(models.BPE(learned, [tuple(merge.split(" ")) for merge in merges]))
    tokenizer.add_special_tokens(CONTROL)
    tokenizer.add_tokens([AddedToken(slot, normalized=False, special=False) for slot in SLOTS])
    return tokenizer


def train_tokenizer(rows, size):
    """Slots are whole tokens and take no part in learning the merges."""
    tokenizer = empty_tokenizer(models.BPE())
    trainer = trainers.BpeTrainer(
        vocab_size=size - len(SLOTS),
        special_tokens=CONTROL,
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        min_frequency=3,
        show_progress=False,
    )
    texts = {text for row in rows for text in (row["nl"], row["cmd"])}
    tokenizer.train_from_iterator((SLOT.sub("\n", text) for text in sorted(texts)), trainer)
    tokenizer.add_tokens([AddedToken(slot, normalized=False, special=False) for slot in SLOTS])
    # llama.cpp wants rows in multiples of 32 for Q8_0; the rest is padding that is never produced.
    return tokenizer


def read_rows(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]
