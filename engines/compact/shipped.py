"""A model that is there as a beginning for another one, on other rows: what both name alike (templates, parts, words, holes) starts with what it
was, the rest as from nothing. `folder`: provenly-compact.gguf, provenly-encoder.gguf and index.json.gz, as export.py and sentence.py wrote them.
Tables come back from one byte a number, the language model from what its GGUF holds.
"""
import base64
import gzip
import json
import os
import sys

import gguf
import numpy as np
import torch

from tensors import ENCODER_LAYER, LANGUAGE_LAYER, separate


def read_matcher(folder):
    path = os.path.join(folder, "index.json.gz")
    try:
        with gzip.open(path, "rb") as file:
            head, _, rest = file.read().partition(b"\n")
        return filled(json.loads(head)["matcher"], rest)
    except (OSError, ValueError, KeyError) as problem:
        sys.exit(f"There is no model to start from at {path}: {problem}")


def filled(value, rest):
    """What the JSON of an index says to lie behind it (index-file.ts) in its place."""
    if isinstance(value, list):
        return [filled(one, rest) for one in value] if value and isinstance(value[0], dict) else value
    if not isinstance(value, dict):
        return value
    if list(value) == ["bytes"]:
        start, length = value["bytes"]
        if start + length > len(rest):
            raise ValueError(f"{start + length} of {len(rest)} bytes")
        return rest[start : start + length]
    return {key: filled(one, rest) for key, one in value.items()}


def bytes_of(value):
    return base64.b64decode(value) if isinstance(value, str) else value


def unpacked(table):
    """What templates.packed() was given, as rows and columns."""
    scales = np.frombuffer(bytes_of(table["scales"]), dtype="<f4")
    values = np.frombuffer(bytes_of(table["values"]), dtype=np.int8)
    return torch.tensor(values.reshape(table["rows"], table["columns"]) * scales[:, None])


def put(weight, table):
    """All of a matrix or vector. Exits when it has another size."""
    values = unpacked(table)
    if values.numel() != weight.numel():
        sys.exit(f"The model to start from has other sizes: {tuple(values.shape)} instead of {tuple(weight.shape)}.")
    with torch.no_grad():
        weight.copy_(values.reshape(weight.shape))


def put_named(weight, names, table, known):
    """The rows of `weight`, named by `names`, that `table` has under the same name in `known`."""
    values = unpacked(table)
    values = values.reshape(len(known), -1) if weight.ndim == 2 else values.reshape(-1)
    if weight.ndim == 2 and values.shape[1] != weight.shape[1]:
        sys.exit(f"The model to start from has other sizes: {values.shape[1]} instead of {weight.shape[1]}.")
    at = {name: place for place, name in enumerate(known)}
    here = [place for place, name in enumerate(names) if name in at]
    with torch.no_grad():
        weight[here] = values[[at[names[place]] for place in here]]


def tensors_of(path, architecture):
    """Name -> float32 array of a GGUF file, and its fields. Exits when it is none of this architecture."""
    try:
        reader = gguf.GGUFReader(path)
    except (OSError, ValueError) as problem:
        sys.exit(f"There is no model to start from at {path}: {problem}")
    found = reader.fields["general.architecture"].contents()
    if found != architecture:
        sys.exit(f"{path} holds a {found}, not a {architecture}.")
    return {one.name: gguf.quants.dequantize(one.data, one.tensor_type) for one in reader.tensors}, reader.fields


def load_layers(encoder, folder, count):
    """The upper `count` layers of an encoder; what is below was never trained on."""
    tensors, _ = tensors_of(os.path.join(folder, "provenly-encoder.gguf"), "bert")
    state = {}
    for layer in range(encoder.config.num_hidden_layers - count, encoder.config.num_hidden_layers):
        for module, tensor in ENCODER_LAYER.items():
            for kind in ("weight", "bias"):
                state[f"encoder.layer.{layer}.{module}.{kind}"] = torch.tensor(tensors[f"blk.{layer}.{tensor}.{kind}"])
    encoder.load_state_dict(state, strict=False)


def load_language_model(model, tensors):
    config = model.config
    state = {"model.embed_tokens.weight": tensors["token_embd.weight"], "model.norm.weight": tensors["output_norm.weight"]}
    for layer in range(config.num_hidden_layers):
        for module, tensor in LANGUAGE_LAYER.items():
            weight = tensors[f"blk.{layer}.{tensor}.weight"]
            state[f"model.layers.{layer}.{module}.weight"] = separate(weight, config.num_attention_heads) if tensor in ("attn_q", "attn_k") else weight
    try:
        model.load_state_dict({name: torch.tensor(np.ascontiguousarray(value, dtype=np.float32)) for name, value in state.items()}, strict=False)
    except RuntimeError as problem:
        sys.exit(f"The model to start from has other sizes: {str(problem).splitlines()[-1].strip()}")
