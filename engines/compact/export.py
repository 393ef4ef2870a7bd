"""Checkpoint -> GGUF, and the tokens transformers gives on fixed prompts. One JSON object as argument, one JSON line out."""
import json
import os
import sys

import gguf
import torch
from gguf import LlamaFileType, TokenType
from tokenizers import Tokenizer

from tensors import LANGUAGE_LAYER, add_tensor, interleave
from train import build_model, told


def write_tokenizer(writer, path, size):
    data = json.load(open(path, encoding="utf-8"))
    tokens, types = [None] * size, [TokenType.UNUSED] * size
    for text, index in data["model"]["vocab"].items():
        tokens[index], types[index] = text, TokenType.NORMAL
    for added in data["added_tokens"]:
        tokens[added["id"]] = added["content"]
        types[added["id"]] = TokenType.CONTROL if added["special"] else TokenType.USER_DEFINED
    tokens = [text if text is not None else f"[unused{index}]" for index, text in enumerate(tokens)]
    merges = [merge if isinstance(merge, str) else " ".join(merge) for merge in data["model"]["merges"]]
    writer.add_tokenizer_model("gpt2")
    # "gpt-2" here would eat blanks before punctuation when text is put together again.
    writer.add_tokenizer_pre("smollm")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges(merges)
    writer.add_add_bos_token(False)
    writer.add_add_space_prefix(False)


def write_gguf(model, tokenizer_path, path, kind):
    config = model.config
    writer = gguf.GGUFWriter(path + ".part", "llama")
    writer.add_name("provenly-compact")
    writer.add_description("Requests in English to Bash commands, over slots")
    writer.add_license("Apache-2.0")
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_rope_dimension_count(config.hidden_size // config.num_attention_heads)
    writer.add_rope_freq_base(10000.0)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_vocab_size(config.vocab_size)
    writer.add_file_type(LlamaFileType.MOSTLY_F16 if kind == "f16" else LlamaFileType.MOSTLY_Q8_0)
    write_tokenizer(writer, tokenizer_path, config.vocab_size)
    writer.add_bos_token_id(config.bos_token_id)
    writer.add_eos_token_id(config.eos_token_id)
    writer.add_pad_token_id(config.pad_token_id)

    weights = {name: value.float().cpu().numpy() for name, value in model.state_dict().items()}
    add_tensor(writer, "token_embd.weight", weights["model.embed_tokens.weight"], kind)
    add_tensor(writer, "output_norm.weight", weights["model.norm.weight"], kind)
    for layer in range(config.num_hidden_layers):
        for source, target in LANGUAGE_LAYER.items():
            weight = weights[f"model.layers.{layer}.{source}.weight"]
            if target in ("attn_q", "attn_k"):
                weight = interleave(weight, config.num_attention_heads)
            add_tensor(writer, f"blk.{layer}.{target}.weight", weight, kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    os.replace(path + ".part", path)


def greedy(model, tokenizer, style, words, limit=110):
    end = tokenizer.token_to_id("<|end|>")
    prompt = [tokenizer.token_to_id(f"<|{style}|>")] + tokenizer.encode(words).ids[:100] + [tokenizer.token_to_id("<|cmd|>")]
    ids, made = list(prompt), []
    with torch.no_grad():
        for _ in range(limit):
            token = int(model(input_ids=torch.tensor([ids])).logits[0, -1].argmax())
            if token == end:
                break
            ids.append(token)
            made.append(token)
    return {"style": style, "words": words, "prompt": prompt, "tokens": made}


def main():
    config = json.loads(sys.argv[1])
    torch.set_num_threads(config["threads"])
    tokenizer_path = os.path.join(config["out"], "tokenizer.json")
    tokenizer = Tokenizer.from_file(tokenizer_path)
    model = build_model(config, tokenizer)
    saved = torch.load(os.path.join(config["out"], "checkpoint.pt"), map_location="cpu", weights_only=True)
    model.load_state_dict(saved["model"])
    model.eval()
    write_gguf(model, tokenizer_path, config["gguf"], config["quantization"])
    if config["quantization"] == "f16":
        # The comparison is about the export, so transformers gets the same rounded weights.
        model.half().float()
    prompts = [greedy(model, tokenizer, style, words) for style, words in config["prompts"]]
    state = told(saved["state"])
    print(json.dumps({"event": "exported", "parameters": sum(w.numel() for w in model.parameters()), "bytes": os.path.getsize(config["gguf"]), "prompts": prompts, "state": state}, allow_nan=False), flush=True)


if __name__ == "__main__":
    main()
