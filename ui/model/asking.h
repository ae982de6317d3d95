// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/subjectkind.h"
#include "ui/widgets/typetofind.h"

#include <QPoint>

#include <functional>
#include <optional>

class QWidget;

namespace partsong {

class Project;
struct Element;

// A question that is answered by typing a few letters: opened over a widget, gone when it is answered or
// left.
struct Question {
    QString placeholder;
    std::vector<FindItem> items;
    QString hint = {};
    QString createText = {}; // words with a place; empty offers nothing new
};
void ask(QWidget *over, const QPoint &at, Question question, std::function<void(const QString &id)> then);

// What the model asks for.
std::vector<FindItem> elementItems(const Project &project, std::optional<Id<Element>> except = {});
std::vector<FindItem> elementTypeItems();
std::vector<FindItem> relationTypeItems();
std::vector<FindItem> stanceItems();
Stance stanceOf(const QString &item);
// Themes, codes, quotes, notes, ballots and decisions that are not yet evidence of the claim.
std::vector<FindItem> evidenceItems(const Project &project, SubjectId claim);

} // namespace partsong
