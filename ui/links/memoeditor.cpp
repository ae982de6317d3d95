// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/memoeditor.h"

#include "core/links/linktext.h"
#include "core/links/memonames.h"
#include "ui/links/memokinds.h"
#include "ui/links/memowords.h"
#include "ui/links/subjectchips.h"
#include "ui/links/tagsline.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/typetofind.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QLabel *smallCaption(const QString &text)
{
    auto *label = quietLabel(text);
    setTextSize(label, TextSize::Small);
    return label;
}

} // namespace

MemoEditor::MemoEditor(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new WordsLine(tr("Title of the memo"))),
      m_comment(iconButton(u"edit-comment"_s, tr("Comment on this memo"))),
      m_delete(iconButton(u"edit-delete"_s, tr("Delete memo"))),
      m_words(new MemoWords(tr("Words of the memo"),
                            [&project = context.project](const QString &name) {
                                return linkedSubject(project, name).has_value();
                            })),
      m_kind(new QComboBox), m_about(new SubjectChips(context.project, false)), m_namedPart(new QWidget),
      m_named(new SubjectChips(context.project, true)), m_tags(new TagsLine(tr("Tags"))),
      m_origin(smallCaption({})), m_finder(new TypeToFind(tr("Find what it is about"), this)),
      m_linkFinder(new TypeToFind(tr("Link to what?"), this))
{
    build();
    connectFields();
    const bool readOnly = context.project.readOnly();
    m_title->setReadOnly(readOnly);
    m_words->setReadOnly(readOnly);
    m_tags->setReadOnly(readOnly);
    m_kind->setEnabled(!readOnly);
    m_delete->setEnabled(!readOnly);
    m_comment->setEnabled(!readOnly);
}

void MemoEditor::build()
{
    auto *form = column(this, 3, 2);
    auto *head = row(nullptr, 0, 1);
    m_title->setPlaceholderText(tr("Title, where it needs one"));
    head->addWidget(m_title, 1);
    head->addWidget(m_comment);
    head->addWidget(m_delete);
    form->addLayout(head);
    m_words->setLines(5, 1000);
    m_words->setPlaceholderText(tr("What you think. Two brackets [[ link to anything."));
    form->addWidget(m_words);
    for (const MemoKind kind : MemoKinds) {
        m_kind->addItem(memoKindWord(kind));
        m_kind->setItemData(m_kind->count() - 1, memoKindHelp(kind), Qt::ToolTipRole);
    }
    m_kind->setAccessibleName(tr("Kind of memo"));
    form->addWidget(m_kind);
    form->addWidget(smallCaption(tr("About")));
    form->addWidget(m_about);
    auto *named = column(m_namedPart, 0, 1);
    named->addWidget(smallCaption(tr("Named in its words")));
    named->addWidget(m_named);
    form->addWidget(m_namedPart);
    m_tags->setPlaceholderText(tr("Tags, with commas between"));
    form->addWidget(m_tags);
    form->addWidget(m_origin);
    form->addStretch(1);
}

void MemoEditor::connectFields()
{
    connect(m_title, &WordsLine::edited, this, &MemoEditor::setTitle);
    connect(m_title, &QLineEdit::returnPressed, this, &MemoEditor::focusWords);
    connect(m_words, &WordsEdit::edited, this, &MemoEditor::setText);
    connect(m_tags, &WordsLine::edited, this, &MemoEditor::setTags);
    connect(m_words, &MemoWords::linkWanted, this, &MemoEditor::findLink);
    connect(m_words, &MemoWords::linkFollowed, this, &MemoEditor::followLink);
    connect(m_linkFinder, &TypeToFind::chosen, this, [this](const QString &id) {
        if (const auto subject = Uuid::fromText(id))
            m_words->insertLink(nameForLink(m_context.project, *subject));
        m_words->setFocus(Qt::OtherFocusReason);
    });
    connect(m_linkFinder->field(), &QLineEdit::textEdited, this, &MemoEditor::takeTypedLink);
    connect(m_linkFinder, &TypeToFind::dismissed, this, [this] { m_words->setFocus(Qt::OtherFocusReason); });
    connect(m_kind, &QComboBox::activated, this, &MemoEditor::setKind);
    connect(m_delete, &QToolButton::clicked, this, &MemoEditor::remove);
    connect(m_comment, &QToolButton::clicked, this, &MemoEditor::comment);
    connect(m_about, &SubjectChips::takeWanted, this, &MemoEditor::unlink);
    connect(m_about, &SubjectChips::dropped, this, &MemoEditor::link);
    connect(m_about, &SubjectChips::findWanted, this, &MemoEditor::findSubject);
    for (SubjectChips *chips : {m_about, m_named}) {
        connect(chips, &SubjectChips::opened, this,
                [this](SubjectId subject) { m_context.navigator.goTo(subject); });
    }
    connect(m_finder, &TypeToFind::chosen, this, [this](const QString &id) {
        if (const auto subject = Uuid::fromText(id))
            link({SubjectId(*subject)});
    });
    const auto setFont = [this] { m_words->setFont(m_context.appearance.readingFont(TextSize::Body)); };
    connect(&m_context.appearance, &Appearance::changed, this, setFont);
    setFont();
}

void MemoEditor::show(Id<Memo> memo)
{
    if (!m_drafting && memo == m_memo.id)
        return;
    m_leaving = true;
    commitPending();
    m_leaving = false;
    m_drafting = false;
    m_memo = m_context.project.find(memo).value_or(Memo());
    refresh();
}

void MemoEditor::begin(const std::vector<SubjectId> &about, MemoKind kind)
{
    show({});
    m_drafting = true;
    refresh();
    m_kind->setCurrentIndex(int(std::ranges::find(MemoKinds, kind) - std::begin(MemoKinds)));
    m_about->setSubjects(about);
    m_named->setSubjects({});
}

void MemoEditor::apply(const ChangeSet &changes)
{
    if (m_memo.id.null() || changes.empty())
        return;
    m_memo = m_context.project.find(m_memo.id).value_or(Memo());
    refresh();
}

void MemoEditor::refresh()
{
    m_title->setWords(m_memo.title);
    m_words->setWords(wordsToday(m_context.project, m_memo));
    m_kind->setCurrentIndex(int(std::ranges::find(MemoKinds, m_memo.kind) - std::begin(MemoKinds)));
    m_tags->setWords(tagsOf(m_memo).join(u", "_s));
    m_tags->setKnown(tagsInUse(m_context.project));
    m_origin->setText(origin());
    m_origin->setVisible(!m_origin->text().isEmpty());
    m_delete->setToolTip(m_drafting ? tr("Drop this memo") : tr("Delete memo"));
    if (!m_drafting)
        refreshLinks();
}

// What the memo is about may be selected; a comment is about the memo itself.
void MemoEditor::comment()
{
    commitPending();
    if (m_memo.id.null())
        return;
    const SubjectId memo(m_memo.id.uuid());
    if (!m_context.navigator.goTo(memo))
        m_context.navigator.select(memo);
    if (QAction *write = m_context.actions.action(u"comment.write"_s))
        write->trigger();
}

// Who wrote it and when.
QString MemoEditor::origin() const
{
    if (m_memo.id.null())
        return {};
    const auto person = m_context.project.find(m_memo.person);
    const auto shown = [](qint64 time) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
    };
    const QString written =
        person ? tr("%1, %2").arg(person->name, shown(m_memo.created)) : shown(m_memo.created);
    return m_memo.modified > m_memo.created ? tr("%1; changed %2").arg(written, shown(m_memo.modified))
                                            : written;
}

bool MemoEditor::empty() const
{
    return m_title->text().trimmed().isEmpty() && m_words->words().trimmed().isEmpty();
}

void MemoEditor::commitPending()
{
    m_title->commit();
    m_words->commit();
    m_tags->commit();
    if (m_drafting)
        create();
}

void MemoEditor::create()
{
    if (m_creating || empty())
        return;
    MemoDraft draft{
        .title = m_title->text(), .text = m_words->words(), .kind = MemoKinds[m_kind->currentIndex()]};
    draft.tags = m_tags->text().split(u',', Qt::SkipEmptyParts);
    draft.on = m_about->subjects();
    // What it was begun beside may have gone while it was written; the thought stays.
    std::erase_if(draft.on, [this](SubjectId id) { return !m_context.project.kindOf(id.uuid()); });
    m_creating = true; // what listens to the change may ask to commit once more
    const auto memo = addMemo(m_context.project, draft);
    m_creating = false;
    m_drafting = !memo;
    if (!m_context.notices.report(memo))
        return;
    m_memo = *memo;
    refresh();
    if (!m_leaving)
        Q_EMIT added(m_memo.id);
}

void MemoEditor::set(const MemoChange &change)
{
    if (m_memo.id.null())
        return;
    if (!m_context.notices.report(setMemo(m_context.project, m_memo.id, change)))
        refresh(); // as it was
}

// The title of a new memo waits for its words, unless the memo is left: they are one step.
void MemoEditor::setTitle(const QString &title)
{
    if (!m_drafting)
        return set({.title = title});
    QTimer::singleShot(0, this, [this] {
        const QWidget *focus = QApplication::focusWidget();
        if (m_drafting && !(focus && isAncestorOf(focus)))
            create();
    });
}

void MemoEditor::setText(const QString &text)
{
    if (m_drafting)
        create();
    else
        set({.text = text});
}

void MemoEditor::setKind()
{
    if (!m_drafting)
        set({.kind = MemoKinds[m_kind->currentIndex()]});
}

void MemoEditor::setTags(const QString &tags)
{
    if (!m_drafting)
        set({.tags = tags.split(u',', Qt::SkipEmptyParts)});
}

void MemoEditor::setSpelling(bool on)
{
    m_words->setSpelling(on);
}

void MemoEditor::remove()
{
    if (m_drafting) {
        m_drafting = false;
        m_title->clear();
        m_words->clear();
        refresh();
        Q_EMIT dropped();
        return;
    }
    if (m_memo.id.null() || m_context.project.readOnly())
        return;
    commitPending();
    if (m_context.notices.report(removeMemo(m_context.project, m_memo.id)))
        offerUndo(m_context, tr("The memo was deleted."));
}

void MemoEditor::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void MemoEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drafting && empty())
        return remove();
    QWidget::keyPressEvent(event);
}

} // namespace partsong
