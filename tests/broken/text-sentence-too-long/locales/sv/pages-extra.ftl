term-extra-here = Extra
    .note = Ring när du ser något som oroar dig, och berätta var du är, vad du såg, vad du hörde och vem du är (t.ex. granne).
