// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coding/coding.h"
#include "core/store/project.h"

#include <vector>

namespace partsong {

class Edit;

// The words of some codings before a correction of their text, so that those whose words the correction
// changes can keep them.
class WordsAsCoded {
public:
    WordsAsCoded(const Project &project, const std::vector<Coding> &codings);

    // To be called after the correction, in the same Edit.
    void record(Edit &edit) const;

private:
    struct Words {
        Id<Coding> coding;
        QString before;
    };
    std::vector<Words> m_words;
};

// Says that somebody has seen how the words of these codings were corrected. One Edit.
Status seeWordsChanged(Project &project, const std::vector<Id<Coding>> &codings);

// Gives a coding whose words were all removed other words to stand on; where the study joins codings, it
// becomes one with those of its code and person that it meets there. One Edit. Fails with Range where they
// are none or outside the text.
Status putBack(Project &project, Id<Coding> orphan, const TextRange &range);

} // namespace partsong
