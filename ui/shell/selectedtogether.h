// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>

#include <vector>

namespace partsong {

class Navigator;

// What is selected where many things can be: extracts of a list. The Navigator knows one of them; actions
// that take many, of whatever chapter, ask here. Ends as soon as something else is selected.
class SelectedTogether : public QObject {
    Q_OBJECT
public:
    // The one of a study.
    static SelectedTogether &of(Navigator &navigator);

    // Says what is selected, the one at hand first: that is what the Navigator selects.
    void select(const std::vector<SubjectId> &subjects);
    // All that is selected; where nothing is selected together, the one thing that is.
    std::vector<SubjectId> subjects() const;

private:
    explicit SelectedTogether(Navigator &navigator);

    Navigator &m_navigator;
    std::vector<SubjectId> m_subjects;
};

} // namespace partsong
