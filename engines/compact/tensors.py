"""Weights as tensors of a GGUF file."""
import gguf
import numpy as np
from gguf import GGMLQuantizationType


def add_tensor(writer, name, weight, kind, exact=False):
    """Matrices as `kind` (f16 or q8_0); vectors, and what must be `exact`, in 32 bits."""
    weight = np.ascontiguousarray(weight.astype(np.float32))
    if weight.ndim == 1 or exact:
        writer.add_tensor(name, weight)
    elif kind == "f16":
        writer.add_tensor(name, weight.astype(np.float16))
    else:
        writer.add_tensor(name, gguf.quants.quantize(weight, GGMLQuantizationType.Q8_0), raw_dtype=GGMLQuantizationType.Q8_0)
