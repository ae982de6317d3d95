// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/segmentgestures.h"

#include "core/coding/code.h"
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/coding/manycodings.h"
#include "core/coding/newcode.h"
#include "core/coding/quotes.h"
#include "core/store/project.h"
#include "ui/coding/codepicker.h"
#include "ui/coding/codingdialog.h"
#include "ui/coding/manycodingsdialog.h"
#include "ui/coding/segmentlistmodel.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/subjectdrag.h"
#include "ui/shell/takingback.h"
#include "ui/shell/tasks.h"
#include "ui/widgets/scale.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>

#include <memory>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t VeryMany = 400; // codings that are changed in a task

void addSaying(QMenu &menu, QAction &action, const QKeySequence &key)
{
    QAction *said =
        menu.addAction(action.icon(), action.text() + u'\t' + key.toString(QKeySequence::NativeText));
    said->setEnabled(action.isEnabled());
    QObject::connect(said, &QAction::triggered, &action, &QAction::trigger);
}

} // namespace

SegmentGestures::SegmentGestures(StudyContext &context, SegmentListModel *model, QListView *list)
    : QObject(list), m_context(context), m_model(model), m_list(list),
      m_picker(new CodePicker(context.project, list))
{
    m_picker->setQuestion(tr("Which code shall they have?"));
}

// Delete and Ctrl+C belong to what has the focus, so the list itself hears them.
bool SegmentGestures::handleKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        copy();
    else if (event.key() == Qt::Key_Delete && canChange())
        remove();
    else
        return false;
    return true;
}

void SegmentGestures::addActions(QWidget *owner)
{
    const auto add = [this, owner](const ActionSpec &spec) { m_context.actions.add(owner, spec); };
    const auto any = [this] { return !selectedRows().empty(); };
    const auto able = [this] { return canChange(); };
    add({.id = u"extracts.open"_s,
         .text = tr("Go to the &Words"),
         .run = [this] { open(); },
         .iconName = u"go-jump"_s,
         .keywords = tr("extract reference in context show"),
         .enabled = any});
    add({.id = u"extracts.recode"_s,
         .text = tr("&Give Another Code…"),
         .run = [this] { chooseCode(); },
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_R)},
         .iconName = u"tag"_s,
         .keywords = tr("recode move node extract"),
         .tip = tr("Moves the selected extracts to another code; comments and weights stay"),
         .enabled = able});
    add({.id = u"extracts.comment"_s,
         .text = tr("Comme&nt and Weight…"),
         .run = [this] { comment(); },
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_E)},
         .iconName = u"edit-comment"_s,
         .keywords = tr("annotation note on extracts"),
         .enabled = able});
    add({.id = u"extracts.copy"_s,
         .text = tr("&Copy With Citation"),
         .run = [this] { copy(); },
         .iconName = u"edit-copy"_s,
         .keywords = tr("quote extract clipboard"),
         .tip = tr("Copies the words with who said them and where (Ctrl+C)"),
         .enabled = any});
    add({.id = u"extracts.remove"_s,
         .text = tr("&Take the Code Off"),
         .run = [this] { remove(); },
         .iconName = u"edit-clear"_s,
         .keywords = tr("uncode remove delete extracts"),
         .tip = tr("Takes the code off the selected extracts (Delete)"),
         .enabled = able});
}

void SegmentGestures::fillMenu(QMenu &menu) const
{
    m_context.actions.refresh();
    // The list hears these keys itself, so that the menu alone says them.
    const QHash<QString, QKeySequence> keys{{u"extracts.open"_s, QKeySequence(Qt::Key_Return)},
                                            {u"extracts.copy"_s, QKeySequence(QKeySequence::Copy)},
                                            {u"extracts.remove"_s, QKeySequence(Qt::Key_Delete)}};
    const auto put = [&](const QStringList &ids) {
        for (const QString &id : ids) {
            QAction *action = m_context.actions.action(id);
            if (action && keys.contains(id))
                addSaying(menu, *action, keys.value(id));
            else if (action)
                menu.addAction(action);
        }
        menu.addSeparator();
    };
    put({u"extracts.open"_s, u"extracts.copy"_s});
    put({u"extracts.recode"_s, u"extracts.comment"_s, u"extracts.remove"_s});
    put({u"themes.putTogether"_s, u"workshop.sendToBoard"_s, u"memo.write"_s, u"comment.write"_s});
}

std::vector<int> SegmentGestures::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        if (!m_model->heading(index.row()))
            rows.push_back(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

std::vector<Id<Coding>> SegmentGestures::selected() const
{
    std::vector<Id<Coding>> ids;
    for (const int row : selectedRows())
        ids.push_back(m_model->place(row).id);
    return ids;
}

bool SegmentGestures::canChange() const
{
    return !m_context.project.readOnly() && !selectedRows().empty();
}

void SegmentGestures::open()
{
    const QModelIndex at = m_list->currentIndex();
    if (at.isValid() && !m_model->heading(at.row()))
        m_context.navigator.goTo(subjectId(m_model->place(at.row()).id));
}

void SegmentGestures::chooseCode()
{
    if (!canChange())
        return;
    const QRect row = m_list->visualRect(m_list->currentIndex());
    m_picker->open(
        m_list->viewport(), row.isValid() ? row.bottomLeft() : QPoint(space(2), space(2)),
        [this](Id<Code> code) { recodeTo(code); }, [this](const QString &path) { recodeToNew(path); });
}

void SegmentGestures::change(size_t count, const QString &title, const std::function<Status(Project &)> &work,
                             const std::function<void()> &done)
{
    const auto finish = [this, done](const Status &status) {
        if (m_context.notices.report(status))
            done();
    };
    if (count < VeryMany)
        return finish(work(m_context.project));
    runTask(
        m_context.tasks, this, title,
        [&project = m_context.project, work](Progress &) { return work(project); }, finish);
}

void SegmentGestures::recodeTo(Id<Code> code)
{
    recodeBy([code](Project &project, const std::vector<Id<Coding>> &codings) {
        return recode(project, codings, code).transform([code] { return code; });
    });
}

// The new code and the move are one step.
void SegmentGestures::recodeToNew(const QString &path)
{
    recodeBy([path](Project &project, const std::vector<Id<Coding>> &codings) {
        return recodeToNewCode(project, codings, path);
    });
}

void SegmentGestures::recodeBy(
    const std::function<Result<Id<Code>>(Project &, const std::vector<Id<Coding>> &)> &giving)
{
    const std::vector<Id<Coding>> codings = selected();
    const auto given = std::make_shared<Id<Code>>();
    change(
        codings.size(), tr("Giving another code"),
        [codings, given, giving](Project &project) {
            return giving(project, codings).transform([given](Id<Code> code) { *given = code; });
        },
        [this, given, before = BeforeWriting(m_context), count = int(codings.size())] {
            m_picker->used(*given);
            const auto named = m_context.project.find(*given);
            before.offerUndo(
                tr("%n extract(s) moved to “%1”.", nullptr, count).arg(named ? named->name : QString()));
        });
}

void SegmentGestures::remove()
{
    const std::vector<Id<Coding>> codings = selected();
    if (codings.empty())
        return;
    change(
        codings.size(), tr("Taking codes off"),
        [codings](Project &project) { return removeCodings(project, codings); },
        [this, count = int(codings.size())] {
            offerUndo(m_context, tr("The code was taken off %n extract(s).", nullptr, count));
        });
}

void SegmentGestures::comment()
{
    const std::vector<Id<Coding>> codings = selected();
    if (codings.size() == 1)
        return commentOn(codings.front());
    ManyCodingsDialog dialog(int(codings.size()), m_list);
    if (dialog.exec() != QDialog::Accepted)
        return;
    change(
        codings.size(), tr("Changing coded passages"),
        [codings, fields = dialog.fields()](Project &project) {
            return setCodings(project, codings, fields);
        },
        [] {});
}

void SegmentGestures::commentOn(Id<Coding> id)
{
    const auto coding = m_context.project.find(id);
    if (!m_context.notices.report(coding))
        return;
    const auto fields = CodingDialog::ask(m_context.project, *coding, m_list);
    if (fields)
        m_context.notices.report(setCoding(m_context.project, id, *fields));
}

QMimeData *SegmentGestures::copied() const
{
    QString plain;
    QString html;
    std::vector<SubjectId> subjects;
    for (const int row : selectedRows()) {
        const QString words = m_model->wholeWords(row);
        const QString from = m_model->citation(row);
        const bool region = m_model->place(row).page > 0;
        const QString quoted = region ? words : tr("“%1”").arg(words);
        plain += (plain.isEmpty() ? QString() : u"\n\n"_s) + tr("%1 (%2)").arg(quoted, from);
        html += u"<blockquote><p>"_s + quoted.toHtmlEscaped() + u"</p><p>– "_s + from.toHtmlEscaped()
            + u"</p></blockquote>\n"_s;
        subjects.push_back(subjectId(m_model->place(row).id));
    }
    QMimeData *data = dragOf(subjects, plain);
    data->setHtml(html);
    return data;
}

void SegmentGestures::copy() const
{
    if (!selectedRows().empty())
        QGuiApplication::clipboard()->setMimeData(copied());
}

} // namespace partsong
