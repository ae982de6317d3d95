// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

namespace partsong {

Workspace::Workspace(StudyContext &context, QWidget *parent) : QWidget(parent), m_context(context) { }

bool Workspace::showSubject(SubjectId, std::optional<TextRange>)
{
    return false;
}

} // namespace partsong
