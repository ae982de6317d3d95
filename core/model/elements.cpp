// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/elements.h"

#include "core/links/evidences.h"
#include "core/links/subjects.h"
#include "core/model/elementplace.h"
#include "core/model/modeltypes.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

#include <QDateTime>

#include <cmath>

namespace partsong {

namespace {

Error taken(const Element &element)
{
    return Error{ErrorKind::Exists,
                 Tr::tr("The model has “%1” already, as %2. Choose another name.")
                     .arg(element.name, shownElementType(element.elementType)),
                 {},
                 {element.id.text()},
                 {}};
}

// Puts name and type in order, or fails the Edit.
void check(Edit &edit, Element &element)
{
    const Result<QString> name = checkedName(element.name);
    const Result<QString> type = checkedName(element.elementType);
    if (!name || !type)
        return edit.fail(name ? type.error() : name.error());
    element.name = *name;
    element.elementType = *type;
    for (const Element &other : edit.project().where<Element>("name", *name)) {
        if (other.id != element.id && other.elementType == *type)
            edit.fail(taken(other));
    }
}

std::optional<ElementPlace> placeOf(const Project &project, Id<Element> id)
{
    const std::vector<ElementPlace> places = project.where<ElementPlace>("element", id);
    return places.empty() ? std::nullopt : std::optional(places.front());
}

// A theme lends its own name, not its path; words that are long lend their beginning.
QString nameFrom(const Project &project, const Uuid &subject)
{
    const QString title = titleOf(project, subject);
    const Result<QStringList> segments = splitPath(title);
    const bool tree = project.kindNameOf(subject) == u"theme" || project.kindNameOf(subject) == u"code";
    return shortened(tree && segments ? segments->last() : title, LongestName);
}

} // namespace

Result<Element> addElement(Project &project, const ElementDraft &draft)
{
    Edit edit(project, PARTSONG_LABEL("Add element"));
    Element element;
    element.id = Id<Element>::make();
    element.name = draft.name;
    element.elementType = draft.type;
    element.description = draft.description;
    element.created = QDateTime::currentMSecsSinceEpoch();
    check(edit, element);
    edit.insert(element);
    return edit.commit(element);
}

Result<Element> setElement(Project &project, Id<Element> id, const ElementChange &change)
{
    Edit edit(project, PARTSONG_LABEL("Change element"));
    Result<Element> element = edit.find(id);
    if (!element)
        return element;
    element->name = change.name.value_or(element->name);
    element->elementType = change.type.value_or(element->elementType);
    element->description = change.description.value_or(element->description);
    check(edit, *element);
    edit.update(*element);
    return edit.commit(*element);
}

Status removeElement(Project &project, Id<Element> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove element"));
    edit.removeWithAll(id);
    return edit.commit();
}

Result<Element> makeElement(Project &project, const Uuid &subject, const QString &type, const QString &name,
                            Stance stance)
{
    Edit edit(project, PARTSONG_LABEL("Make element from evidence"));
    const QString given = name.trimmed().isEmpty() ? nameFrom(project, subject) : name;
    const Result<Element> element = addElement(project, {given, type});
    if (!element)
        return element;
    const auto evidence = addEvidence(project, {subjectId(element->id), SubjectId(subject), stance, {}});
    if (!evidence)
        return std::unexpected(evidence.error());
    return edit.commit(*element);
}

Status placeElement(Project &project, Id<Element> id, double x, double y)
{
    if (!std::isfinite(x) || !std::isfinite(y) || std::abs(x) > 1e7 || std::abs(y) > 1e7)
        return failure(ErrorKind::Range, Tr::tr("There is no such place in the model. Choose another."));
    Edit edit(project, PARTSONG_LABEL("Move element"));
    if (const auto element = edit.find(id); !element)
        return std::unexpected(element.error());
    const std::optional<ElementPlace> known = placeOf(project, id);
    ElementPlace place = known.value_or(ElementPlace{Id<ElementPlace>::make(), id, 0, 0});
    place.x = x;
    place.y = y;
    known ? edit.update(place) : edit.insert(place);
    return edit.commit();
}

Status unplaceElement(Project &project, Id<Element> id)
{
    Edit edit(project, PARTSONG_LABEL("Let the layout place an element"));
    if (const std::optional<ElementPlace> place = placeOf(project, id))
        edit.remove(place->id);
    return edit.commit();
}

} // namespace partsong
