// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/asking.h"

#include "core/coding/code.h"
#include "core/coding/quote.h"
#include "core/links/decision.h"
#include "core/links/evidences.h"
#include "core/model/element.h"
#include "core/model/modeltypes.h"
#include "core/store/project.h"
#include "core/themes/theme.h"
#include "core/workshop/ballot.h"
#include "core/workshop/note.h"

#include <QCoreApplication>
#include <QSet>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

const auto Supports = u"supports"_s;
const auto Challenges = u"challenges"_s;

template <typename T>
void addItems(const Project &project, const QSet<Uuid> &known, std::vector<FindItem> &items)
{
    for (const T &record : project.all<T>()) {
        const Uuid id = record.id.uuid();
        const SubjectKind *kind = known.contains(id) ? nullptr : project.kindOf(id);
        if (kind)
            items.push_back({.id = id.text(),
                             .text = kind->title(project, id),
                             .detail = kind->shownName(),
                             .keywords = kind->excerpt(project, id),
                             .iconName = QString::fromLatin1(kind->icon)});
    }
}

} // namespace

void ask(QWidget *over, const QPoint &at, Question question, std::function<void(const QString &id)> then)
{
    auto *finder = new TypeToFind(question.placeholder, over);
    finder->setItems(std::move(question.items));
    finder->setHint(question.hint);
    finder->setCreateText(question.createText);
    const auto answered = [over, finder, then](const QString &id) {
        finder->deleteLater();
        over->setFocus(Qt::PopupFocusReason);
        then(id);
    };
    QObject::connect(finder, &TypeToFind::chosen, over, answered);
    QObject::connect(finder, &TypeToFind::createRequested, over, answered);
    QObject::connect(finder, &TypeToFind::dismissed, finder, &QObject::deleteLater);
    finder->open(over, at);
}

std::vector<FindItem> elementItems(const Project &project, std::optional<Id<Element>> except)
{
    std::vector<FindItem> items;
    for (const Element &element : project.all<Element>()) {
        if (element.id != except)
            items.push_back({.id = element.id.text(),
                             .text = element.name,
                             .detail = shownElementType(element.elementType)});
    }
    std::ranges::sort(items, {}, [](const FindItem &item) { return item.text.toCaseFolded(); });
    return items;
}

std::vector<FindItem> elementTypeItems()
{
    std::vector<FindItem> items;
    for (const ElementType &type : elementTypes())
        items.push_back({.id = type.name, .text = type.shown});
    return items;
}

std::vector<FindItem> relationTypeItems()
{
    std::vector<FindItem> items;
    for (const RelationType &type : relationTypes())
        items.push_back({.id = type.name, .text = type.shown});
    return items;
}

std::vector<FindItem> stanceItems()
{
    return {{.id = Supports,
             .text = QCoreApplication::translate("Asking", "For: it supports this"),
             .iconName = u"list-add"_s},
            {.id = Challenges,
             .text = QCoreApplication::translate("Asking", "Against: it challenges this"),
             .iconName = u"list-remove"_s}};
}

Stance stanceOf(const QString &item)
{
    return item == Challenges ? Stance::Challenges : Stance::Supports;
}

std::vector<FindItem> evidenceItems(const Project &project, SubjectId claim)
{
    QSet<Uuid> known{claim.uuid()};
    for (const Evidence &evidence : evidenceOf(project, claim.uuid()))
        known.insert(evidence.subject.uuid());
    std::vector<FindItem> items;
    addItems<Theme>(project, known, items);
    addItems<Code>(project, known, items);
    addItems<Quote>(project, known, items);
    addItems<Note>(project, known, items);
    addItems<Ballot>(project, known, items);
    addItems<Decision>(project, known, items);
    return items;
}

} // namespace partsong
