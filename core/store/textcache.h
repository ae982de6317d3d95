// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <memory>
#include <vector>

namespace partsong {

class TextIndex;

// Texts that were used lately, ready to be addressed, up to 16 MiB of them. Knows nothing of threads.
class TextCache {
public:
    using Kept = std::shared_ptr<const TextIndex>;

    Kept find(const Uuid &id); // null where it is not kept
    void keep(const Uuid &id, const Kept &text);
    void drop(const Uuid &id);
    void clear() { m_texts.clear(); }
    // Takes over what another keeps, which is empty then.
    void take(TextCache &other);

private:
    std::vector<std::pair<Uuid, Kept>> m_texts; // most recent last
};

} // namespace partsong
