// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codes.h"

#include "core/base/codecolours.h"
#include "core/coding/codequeries.h"
#include "core/coding/codesets.h"
#include "core/coding/coding.h"
#include "core/coding/codings.h"
#include "core/coding/favouritecodes.h"
#include "core/coding/joinedcomments.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

#include <QHash>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Error nameTaken(const QString &name)
{
    return Error{ErrorKind::Exists,
                 Tr::tr("There is a code “%1” here already. Choose another name, or use that one.").arg(name),
                 {},
                 {},
                 {}};
}

void apply(Code &code, const CodeFields &fields)
{
    code.colour = fields.colour.value_or(code.colour).toUpper();
    code.definition = fields.definition.value_or(code.definition);
    code.include = fields.include.value_or(code.include);
    code.exclude = fields.exclude.value_or(code.exclude);
    code.example = fields.example.value_or(code.example);
}

// The example of a code is one of its own passages.
Status checkExample(const Project &project, const Code &code, const CodeFields &fields)
{
    if (!fields.example || fields.example->null())
        return {};
    const auto coding = project.find(*fields.example);
    if (!coding)
        return std::unexpected(coding.error());
    if (coding->code == code.id)
        return {};
    const auto other = project.find(coding->code);
    return failure(ErrorKind::Refused,
                   Tr::tr("That passage is coded with “%1”, so it is no example of “%2”. Choose an extract "
                          "that is coded with “%2”.")
                       .arg(other ? other->name : QString(), code.name));
}

Id<Code> insertCode(Edit &edit, const Uuid &parent, const QString &name, const CodeFields &fields)
{
    Code code;
    code.id = Id<Code>::make();
    code.parent = Id<Code>(parent);
    code.name = name;
    code.order = nextOrder(edit.project(), Code::type(), parent);
    apply(code, fields);
    if (code.colour.isEmpty())
        code.colour = nextCodeColour(edit.project());
    edit.insert(code);
    return code.id;
}

// Renumbers the children of a parent so that some of them stand at the place, in the order given.
void placeAmong(Edit &edit, Id<Code> parent, const std::vector<Id<Code>> &moved, int place)
{
    std::vector<Code> siblings = edit.project().where<Code>("parent", parent);
    std::ranges::stable_sort(siblings, {}, [&](const Code &code) {
        const auto index = std::ranges::find(moved, code.id) - moved.begin();
        const bool stays = index == std::ssize(moved);
        return std::tuple(!stays, stays ? std::ptrdiff_t(code.order) : index, code.name);
    });
    const auto stay = std::ranges::count_if(
        siblings, [&](const Code &code) { return !std::ranges::contains(moved, code.id); });
    const auto at = place < 0 ? stay : std::min<std::ptrdiff_t>(place, stay);
    std::rotate(siblings.begin() + at, siblings.begin() + stay, siblings.end());
    int order = 0;
    for (Code &code : siblings) {
        code.order = order++;
        edit.update(code);
    }
}

} // namespace

QString nextCodeColour(const Project &project)
{
    QHash<QString, int> used;
    for (const Code &code : project.all<Code>())
        ++used[code.colour.toUpper()];
    QString best;
    int least = std::numeric_limits<int>::max();
    for (int place = 0; place < CodeColourCount; ++place) {
        const QString candidate = codeColourAt(place).name().toUpper();
        if (used.value(candidate) < least) {
            least = used.value(candidate);
            best = candidate;
        }
    }
    return best;
}

Result<Id<Code>> addCode(Project &project, const QString &path, const CodeFields &fields)
{
    const Result<QStringList> segments = splitPath(path);
    if (!segments)
        return std::unexpected(segments.error());
    Edit edit(project, PARTSONG_LABEL("Add code"));
    Uuid parent;
    for (qsizetype i = 0; i < segments->size(); ++i) {
        const QString &name = segments->at(i);
        const bool last = i + 1 == segments->size();
        const auto there = childNamed(project, Code::type(), parent, name);
        if (there && last)
            return std::unexpected(nameTaken(path));
        parent = there ? *there : insertCode(edit, parent, name, last ? fields : CodeFields()).uuid();
    }
    return edit.commit(Id<Code>(parent));
}

Result<Id<Code>> addCode(Project &project, Id<Code> parent, const QString &name, const CodeFields &fields)
{
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return std::unexpected(checked.error());
    Edit edit(project, PARTSONG_LABEL("Add code"));
    if (childNamed(project, Code::type(), parent.uuid(), *checked))
        return std::unexpected(nameTaken(*checked));
    const Id<Code> id = insertCode(edit, parent.uuid(), *checked, fields);
    return edit.commit(id);
}

Status setCode(Project &project, Id<Code> id, const CodeFields &fields)
{
    const bool onlyColour =
        fields.colour && !fields.definition && !fields.include && !fields.exclude && !fields.example;
    Edit edit(project, onlyColour ? PARTSONG_LABEL("Recolour code") : PARTSONG_LABEL("Change code"));
    auto code = edit.find(id);
    if (!code)
        return std::unexpected(code.error());
    if (Status fits = checkExample(project, *code, fields); !fits)
        return fits;
    apply(*code, fields);
    edit.update(*code);
    return edit.commit();
}

Status renameCode(Project &project, Id<Code> id, const QString &name)
{
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return std::unexpected(checked.error());
    Edit edit(project, PARTSONG_LABEL("Rename code"));
    auto code = edit.find(id);
    if (!code)
        return std::unexpected(code.error());
    const auto sibling = childNamed(project, Code::type(), code->parent.uuid(), *checked);
    if (sibling && *sibling != id.uuid())
        return std::unexpected(nameTaken(*checked));
    code->name = *checked;
    edit.update(*code);
    return edit.commit();
}

namespace {

// Those that do not lie under another of them.
std::vector<Id<Code>> uppermost(const Project &project, const std::vector<Id<Code>> &codes)
{
    std::vector<Id<Code>> tops;
    for (const Id<Code> id : codes) {
        const bool under = std::ranges::any_of(codes, [&](Id<Code> other) {
            return other != id && liesUnder(project, Code::type(), id.uuid(), other.uuid());
        });
        if (!under && !std::ranges::contains(tops, id))
            tops.push_back(id);
    }
    return tops;
}

// Gives a code another parent; it comes last there.
Status putUnder(Edit &edit, Id<Code> id, Id<Code> parent)
{
    Project &project = edit.project();
    auto code = edit.find(id);
    if (!code)
        return std::unexpected(code.error());
    if (!parent.null() && liesUnder(project, Code::type(), parent.uuid(), id.uuid())) {
        return failure(ErrorKind::Refused,
                       Tr::tr("“%1” cannot go under itself or one of its own children.").arg(code->name));
    }
    const auto sibling = childNamed(project, Code::type(), parent.uuid(), code->name);
    if (sibling && *sibling != id.uuid())
        return std::unexpected(nameTaken(code->name));
    if (code->parent != parent) {
        code->parent = parent;
        code->order = nextOrder(project, Code::type(), parent.uuid());
        edit.update(*code);
    }
    return {};
}

} // namespace

Status moveCode(Project &project, Id<Code> id, Id<Code> parent, int place)
{
    return moveCodes(project, {id}, parent, place);
}

Status moveCodes(Project &project, const std::vector<Id<Code>> &codes, Id<Code> parent, int place)
{
    Edit edit(project, codes.size() == 1 ? PARTSONG_LABEL("Move code") : PARTSONG_LABEL("Move codes"));
    const std::vector<Id<Code>> moved = uppermost(project, codes);
    for (const Id<Code> id : moved) {
        if (Status put = putUnder(edit, id, parent); !put)
            return put;
    }
    if (place >= 0)
        placeAmong(edit, parent, moved, place);
    return edit.commit();
}

namespace {

// Two codings of one code by one person on the same words, or the same rectangle, become the older one.
void joinEqual(Edit &edit, Id<Code> code, MergedComments comments)
{
    std::map<std::tuple<Uuid, Uuid, int, int, QString, int, double, double, double, double>, Coding> kept;
    for (Coding &coding : edit.project().where<Coding>("code", code)) {
        const Anchor &anchor = coding.anchor;
        const auto key =
            std::tuple(coding.coder.uuid(), anchor.text.uuid(), anchor.range.start, anchor.range.end,
                       coding.orphanWords, anchor.page, anchor.x, anchor.y, anchor.width, anchor.height);
        const auto [there, fresh] = kept.try_emplace(key, coding);
        if (fresh)
            continue;
        Coding &first = there->second;
        if (comments == MergedComments::Keep)
            first.comment = joinedComments(first.comment, coding.comment);
        if (!first.weight)
            first.weight = coding.weight;
        edit.update(first);
        edit.relink(coding.id, first.id);
        edit.remove(coding.id);
    }
}

// The History says what a merged code became part of, even where it had no passages: it goes under that
// before it goes.
void goUnder(Edit &edit, Id<Code> from, Id<Code> into)
{
    Result<Code> code = edit.find(from);
    for (const Id<Code> parent : {Id<Code>(), into}) {
        if (!code)
            return edit.fail(code.error());
        code->parent = parent;
        edit.update(*code);
    }
}

void mergeInto(Edit &edit, Id<Code> from, Id<Code> into, MergedComments comments)
{
    Project &project = edit.project();
    for (Coding &coding : project.where<Coding>("code", from)) {
        coding.code = into;
        if (comments == MergedComments::Drop)
            coding.comment.clear();
        edit.update(coding);
    }
    joinEqual(edit, into, comments);
    for (Code &child : project.where<Code>("parent", from)) {
        const auto same = childNamed(project, Code::type(), into.uuid(), child.name);
        if (same && *same != child.id.uuid()) {
            mergeInto(edit, child.id, Id<Code>(*same), comments);
            continue;
        }
        child.parent = into;
        child.order = nextOrder(project, Code::type(), into.uuid());
        edit.update(child);
    }
    edit.relink(from, into);
    joinMemberships(edit, into);
    joinFavourites(edit, into);
    goUnder(edit, from, into);
    edit.remove(from);
}

} // namespace

Status mergeCodes(Project &project, Id<Code> from, Id<Code> into, MergedComments comments)
{
    Edit edit(project, PARTSONG_LABEL("Merge codes"));
    const auto code = edit.find(from);
    const auto target = edit.find(into);
    if (!code || !target)
        return std::unexpected(!code ? code.error() : target.error());
    if (liesUnder(project, Code::type(), into.uuid(), from.uuid())) {
        return failure(ErrorKind::Refused,
                       Tr::tr("“%1” lies under “%2”, so the two cannot be merged this way round.")
                           .arg(target->name, code->name));
    }
    mergeInto(edit, from, into, comments);
    return edit.commit();
}

Result<RemovedCodes> removeCode(Project &project, Id<Code> id)
{
    return removeCodes(project, {id});
}

Result<RemovedCodes> removeCodes(Project &project, const std::vector<Id<Code>> &codes)
{
    Edit edit(project, codes.size() == 1 ? PARTSONG_LABEL("Remove code") : PARTSONG_LABEL("Remove codes"));
    RemovedCodes removed;
    for (const Id<Code> id : uppermost(project, codes)) {
        if (const auto code = edit.find(id); !code)
            return std::unexpected(code.error());
        for (const Id<Code> under : codesUnder(project, id)) {
            ++removed.codes;
            removed.codings +=
                static_cast<int>(project.rows(Coding::type(), "code", uuidValue(under.uuid())).size());
        }
        edit.removeWithAll(id);
    }
    return edit.commit(removed);
}

} // namespace partsong
