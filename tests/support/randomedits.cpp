// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomedits.h"

#include "core/base/textindex.h"
#include "core/coding/quote.h"
#include "core/coding/quotecut.h"
#include "core/links/evidence.h"
#include "core/links/memo.h"
#include "core/links/memolink.h"
#include "core/themes/theme.h"

#include <QCryptographicHash>

namespace partsong {

using namespace Qt::StringLiterals;

RandomEdits::RandomEdits(Project &project, quint32 seed, Begin begin) : m_project(project), m_random(seed)
{
    if (begin == Begin::AsItIs)
        return;
    Edit edit(project, PARTSONG_LABEL("Start"));
    for (int i = 0; i < 2; ++i) {
        addSource(edit);
        addCode(edit);
    }
    Theme theme;
    theme.id = Id<Theme>::make();
    theme.name = u"Theme"_s;
    edit.insert(theme);
    (void)edit.commit();
}

QString RandomEdits::words(int most)
{
    static const QStringList pieces{u"night "_s,  u"key "_s, u"\U0001F319"_s, u"שלום "_s,
                                    u"e\u0301"_s, u"\n"_s,   u"a"_s,          u"ring us. "_s};
    QString words;
    for (int i = below(most); i >= 0; --i)
        words += pieces.at(below(static_cast<int>(pieces.size())));
    return words;
}

template <typename T> std::optional<T> RandomEdits::any()
{
    const std::vector<T> all = m_project.all<T>();
    if (all.empty())
        return std::nullopt;
    return all.at(static_cast<size_t>(below(static_cast<int>(all.size()))));
}

bool RandomEdits::edit()
{
    using Action = void (RandomEdits::*)(Edit &);
    static constexpr Action actions[] = {
        &RandomEdits::addSource,    &RandomEdits::addCode,      &RandomEdits::changeCode,
        &RandomEdits::changeCode,   &RandomEdits::removeCode,   &RandomEdits::addCoding,
        &RandomEdits::addCoding,    &RandomEdits::addCoding,    &RandomEdits::addCoding,
        &RandomEdits::changeCoding, &RandomEdits::removeCoding, &RandomEdits::addMemo,
        &RandomEdits::addQuote,     &RandomEdits::addEvidence,  &RandomEdits::splice,
        &RandomEdits::splice,       &RandomEdits::splice,       &RandomEdits::splice,
        &RandomEdits::removeSource};
    const qint64 before = m_project.lastStep();
    Edit edit(m_project, PARTSONG_LABEL("Random"));
    for (int i = below(3); i >= 0; --i)
        (this->*actions[below(static_cast<int>(std::size(actions)))])(edit);
    if (!edit.commit())
        return false;
    return m_project.lastStep() > before;
}

void RandomEdits::editOrUndo()
{
    const int choice = below(6);
    if (choice == 0)
        (void)m_project.undo(1 + below(2));
    else if (choice == 1)
        (void)m_project.redo();
    else
        edit();
}

void RandomEdits::addSource(Edit &edit)
{
    Source source;
    source.id = Id<Source>::make();
    source.name = words(2);
    edit.insert(source);
    Text text;
    text.id = Id<Text>::make();
    text.owner = subjectId(source.id);
    text.body = words(60).toUtf8();
    edit.insert(text);
}

void RandomEdits::removeSource(Edit &edit)
{
    if (m_project.all<Source>().size() > 2)
        edit.removeWithAll(any<Source>()->id);
}

void RandomEdits::addCode(Edit &edit)
{
    Code code;
    code.id = Id<Code>::make();
    code.name = words(2);
    if (const auto parent = any<Code>(); parent && below(2))
        code.parent = parent->id;
    edit.insert(code);
}

void RandomEdits::changeCode(Edit &edit)
{
    auto code = any<Code>();
    if (!code)
        return;
    if (below(2))
        code->name = words(2);
    else
        code->colour = u"#%1"_s.arg(below(0xFFFFFF), 6, 16, QLatin1Char('0'));
    if (const auto coding = any<Coding>(); coding && below(3) == 0)
        code->example = coding->id;
    edit.update(*code);
}

void RandomEdits::removeCode(Edit &edit)
{
    if (m_project.all<Code>().size() > 3)
        edit.removeWithAll(any<Code>()->id);
}

void RandomEdits::addCoding(Edit &edit)
{
    const auto text = any<Text>();
    const auto code = any<Code>();
    if (!text || !code)
        return;
    const int length = m_project.text(text->id)->characters();
    if (length == 0)
        return;
    Coding coding;
    coding.id = Id<Coding>::make();
    coding.code = code->id;
    coding.coder = m_project.all<Person>().front().id;
    coding.anchor.text = text->id;
    const int start = below(length);
    coding.anchor.range = {start, start + 1 + below(length - start)};
    edit.insert(coding);
}

void RandomEdits::changeCoding(Edit &edit)
{
    auto coding = any<Coding>();
    if (!coding || coding->anchor.range.empty())
        return;
    coding->comment = words(3);
    if (below(2)) {
        const int length = m_project.text(coding->anchor.text)->characters();
        coding->anchor.range.end =
            coding->anchor.range.start + 1 + below(length - coding->anchor.range.start);
    }
    edit.update(*coding);
}

void RandomEdits::removeCoding(Edit &edit)
{
    if (const auto coding = any<Coding>())
        edit.removeWithAll(coding->id);
}

void RandomEdits::addMemo(Edit &edit)
{
    Memo memo;
    memo.id = Id<Memo>::make();
    memo.text = words(8);
    memo.person = m_project.all<Person>().front().id;
    edit.insert(memo);
    if (const auto code = any<Code>()) {
        MemoLink link;
        link.id = Id<MemoLink>::make();
        link.memo = memo.id;
        link.subject = subjectId(code->id);
        link.on = true;
        edit.insert(link);
    }
}

void RandomEdits::addQuote(Edit &edit)
{
    const auto coding = any<Coding>();
    if (!coding || coding->anchor.range.length() < 2)
        return;
    Quote quote;
    quote.id = Id<Quote>::make();
    quote.coding = coding->id;
    quote.person = coding->coder;
    edit.insert(quote);
    QuoteCut cut;
    cut.id = Id<QuoteCut>::make();
    cut.quote = quote.id;
    cut.text = coding->anchor.text;
    cut.range = {coding->anchor.range.start, coding->anchor.range.start + 1};
    edit.insert(cut);
}

void RandomEdits::addEvidence(Edit &edit)
{
    const auto theme = any<Theme>();
    const auto coding = any<Coding>();
    if (!theme || !coding)
        return;
    Evidence evidence;
    evidence.id = Id<Evidence>::make();
    evidence.claim = subjectId(theme->id);
    evidence.subject = subjectId(coding->id);
    evidence.stance = below(2) ? Stance::Supports : Stance::Challenges;
    evidence.person = coding->coder;
    edit.insert(evidence);
}

void RandomEdits::splice(Edit &edit)
{
    const auto text = any<Text>();
    if (!text)
        return;
    const int length = m_project.text(text->id)->characters();
    const int at = below(length + 1);
    const int removed = std::min(below(14), length - at);
    edit.splice(text->id, at, removed, below(3) ? words(3) : QString());
}

QString RandomEdits::unsound() const
{
    Statement links = m_project.query("SELECT \"table\" FROM pragma_foreign_key_check");
    if (links.next())
        return u"broken link in "_s + links.text(0);
    for (const Text &text : m_project.all<Text>()) {
        if (QCryptographicHash::hash(text.body, QCryptographicHash::Sha256) != text.sha256)
            return u"text hash"_s;
    }
    for (const Coding &coding : m_project.all<Coding>()) {
        const auto text = m_project.text(coding.anchor.text);
        if (!text->holds(coding.anchor.range))
            return u"coding outside its text"_s;
        const QByteArray hash = coding.anchor.range.empty()
            ? QByteArray()
            : QCryptographicHash::hash(text->bytes(coding.anchor.range), QCryptographicHash::Sha256);
        if (hash != coding.quoteHash)
            return u"quote hash of "_s + text->words(coding.anchor.range);
    }
    return {};
}

} // namespace partsong
