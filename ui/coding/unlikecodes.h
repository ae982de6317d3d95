// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"

#include <set>
#include <utility>

namespace partsong {

struct StudyContext;

// The pairs of codes of a study of which this person said that they are not the same, though they look it.
class UnlikeCodes {
public:
    explicit UnlikeCodes(const StudyContext &context);

    bool contains(Id<Code> one, Id<Code> other) const { return m_pairs.contains(pairOf(one, other)); }
    void set(Id<Code> one, Id<Code> other, bool unlike);

private:
    using Pair = std::pair<Id<Code>, Id<Code>>;
    static Pair pairOf(Id<Code> one, Id<Code> other)
    {
        return one < other ? Pair(one, other) : Pair(other, one);
    }
    void keep() const;

    const StudyContext &m_context;
    std::set<Pair> m_pairs;
};

} // namespace partsong
