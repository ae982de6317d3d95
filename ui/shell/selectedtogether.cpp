// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/selectedtogether.h"

#include "ui/shell/navigator.h"

#include <algorithm>

namespace partsong {

SelectedTogether &SelectedTogether::of(Navigator &navigator)
{
    if (auto *known = navigator.findChild<SelectedTogether *>(Qt::FindDirectChildrenOnly))
        return *known;
    return *new SelectedTogether(navigator);
}

SelectedTogether::SelectedTogether(Navigator &navigator) : QObject(&navigator), m_navigator(navigator)
{
    connect(&navigator, &Navigator::selectionChanged, this, [this](SubjectId subject) {
        if (!std::ranges::contains(m_subjects, subject))
            m_subjects.clear();
    });
}

void SelectedTogether::select(const std::vector<SubjectId> &subjects)
{
    m_subjects = subjects;
    if (!subjects.empty())
        m_navigator.select(subjects.front());
}

std::vector<SubjectId> SelectedTogether::subjects() const
{
    if (!m_subjects.empty())
        return m_subjects;
    return m_navigator.selected().null() ? std::vector<SubjectId>() : std::vector{m_navigator.selected()};
}

} // namespace partsong
