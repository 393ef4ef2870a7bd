"""Weights as tensors of a GGUF file."""
import gguf
import numpy as np
from gguf import GGMLQuantizationType

# What the modules of a layer are called in transformers -> in a GGUF file.
LANGUAGE_LAYER = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
}
ENCODER_LAYER = {
    "attention.self.query": "attn_q",
    "attention.self.key": "attn_k",
    "attention.self.value": "attn_v",
    "attention.output.dense": "attn_output",
    "attention.output.LayerNorm": "attn_output_norm",
    "intermediate.dense": "ffn_up",
    "output.dense": "ffn_down",
    "output.LayerNorm": "layer_output_norm",
}


def interleave(weight, heads):
    """llama.cpp rotates pairs of neighbours, transformers the two halves of a head."""
    half = weight.shape[0] // heads // 2
    return weight.reshape(heads, 2, half, weight.shape[1]).swapaxes(1, 2).reshape(weight.shape)


def separate(weight, heads):
    """The way back of `interleave`."""
    half = weight.shape[0] // heads // 2
    return weight.reshape(heads, half, 2, weight.shape[1]).swapaxes(1, 2).reshape(weight.shape)


def add_tensor(writer, name, weight, kind, exact=False):
    """Matrices as `kind` (f16 or q8_0); vectors, and what must be `exact`, in 32 bits."""
    weight = np.ascontiguousarray(weight.astype(np.float32))
    if weight.ndim == 1 or exact:
        writer.add_tensor(name, weight)
    elif kind == "f16":
        writer.add_tensor(name, weight.astype(np.float16))
    else:
        writer.add_tensor(name, gguf.quants.quantize(weight, GGMLQuantizationType.Q8_0), raw_dtype=GGMLQuantizationType.Q8_0)
