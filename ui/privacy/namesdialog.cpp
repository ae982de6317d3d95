// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/namesdialog.h"

#include "core/privacy/nameforms.h"
#include "core/privacy/names.h"
#include "core/store/project.h"
#include "ui/privacy/namehitlistmodel.h"
#include "ui/privacy/namehitslist.h"
#include "ui/privacy/nametablemodel.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/shell/tasks.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/scale.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Chooses a kind from the few there are.
class KindDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        box->addItems(kindsInWords());
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QComboBox *>(editor)->setCurrentText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentText(), Qt::EditRole);
    }
};

} // namespace

NamesDialog::NamesDialog(StudyContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_names(new NameTableModel(context.project, this)),
      m_hits(new NameHitListModel(context.project, this)), m_table(new QTableView), m_problem(wordsLabel({})),
      m_find(new QPushButton(tr("&Find Names"))), m_addForms(new QPushButton), m_state(quietLabel({})),
      m_list(new NameHitsList(m_hits)), m_remove(new QPushButton(tr("Re&move"))),
      m_replace(primaryButton(tr("&Replace Ticked"))), m_seal(new QPushButton(tr("&Seal the Names…"))),
      m_again(new QTimer(this))
{
    constexpr int Pause = 200; // ms, so that typing elsewhere is not looked through at each key
    m_again->setSingleShot(true);
    m_again->setInterval(Pause);
    connect(m_again, &QTimer::timeout, this, [this] { look(false); });
    setWindowTitle(tr("Names"));
    auto *whole = column(this, 6, 3);
    auto *inside = new QWidget;
    auto *page = column(inside, 0, 3);
    page->addWidget(quietLabel(
        tr("Names that people said, and what shall stand for each. Until they are sealed the study "
           "holds them, so it is not yet pseudonymous.")));
    page->addWidget(buildTable(), 2);
    page->addWidget(buildHits(), 3);
    whole->addWidget(pageScroll(inside), 1);
    whole->addWidget(buildFoot());
    resize(QSize(scaled(1040), scaled(740)).boundedTo(screen()->availableSize() * 0.92));
    connect(m_names, &NameTableModel::refused, this, &NamesDialog::say);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_names, signal, this, [this] { updateState(); });
    connect(m_hits, &NameHitListModel::ticksChanged, this, &NamesDialog::updateState);
    connect(m_hits, &NameHitListModel::outdated, this, &NamesDialog::lookAgain);
    connect(m_list, &NameHitsList::activated, this, &NamesDialog::goTo);
    takeBackIn(this, context);
    updateState();
}

QWidget *NamesDialog::buildTable()
{
    auto *part = new QWidget;
    auto *layout = column(part, 0, 2);
    m_table->setModel(m_names);
    m_table->setItemDelegateForColumn(NameTableModel::Kind, new KindDelegate(this));
    m_table->setAccessibleName(tr("Names and their pseudonyms"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // as high as its type
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setScaledMinimumHeight(m_table, 150);
    layout->addWidget(m_table, 1);
    setInk(m_problem, Ink::Danger);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *tools = new QWidget;
    auto *flow = new FlowLayout(tools); // in large type one line is not enough
    auto *import = new QPushButton(tr("&Import…"));
    auto *paste = new QPushButton(tr("&Paste"));
    auto *speakers = new QPushButton(tr("Add S&peakers"));
    speakers->setToolTip(tr("Everybody who speaks in the transcripts by name"));
    import->setToolTip(tr("A table with the heads name, pseudonym and kind"));
    paste->setToolTip(tr("Rows copied from a spreadsheet: name, pseudonym, kind"));
    for (QPushButton *button : {import, paste, speakers, m_remove}) {
        button->setAutoDefault(false);
        button->setEnabled(!m_context.project.readOnly());
        flow->addWidget(button);
    }
    layout->addWidget(tools);
    connect(import, &QPushButton::clicked, this, &NamesDialog::import);
    connect(paste, &QPushButton::clicked, this,
            [this] { this->paste(QGuiApplication::clipboard()->text()); });
    connect(speakers, &QPushButton::clicked, this, &NamesDialog::addSpeakers);
    connect(m_remove, &QPushButton::clicked, this, &NamesDialog::removeSelected);
    connect(m_names, &NameTableModel::added, this, &NamesDialog::goOnBelow);
    return part;
}

QWidget *NamesDialog::buildHits()
{
    auto *part = new QWidget;
    auto *layout = column(part, 0, 2);
    auto *across = row(nullptr, 0, 3);
    across->addWidget(m_find);
    across->addWidget(m_state, 1);
    for (QPushButton *button : {m_find, m_addForms})
        button->setAutoDefault(false);
    m_addForms->hide();
    layout->addLayout(across);
    layout->addWidget(m_addForms, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
    connect(m_find, &QPushButton::clicked, this, &NamesDialog::find);
    connect(m_addForms, &QPushButton::clicked, this, [this] {
        take(m_forms);
        find();
    });
    return part;
}

QWidget *NamesDialog::buildFoot()
{
    auto *foot = new QWidget;
    auto *across = row(foot, 0, 2);
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {close, m_seal, m_replace})
        button->setAutoDefault(false);
    across->addWidget(close);
    across->addStretch(1);
    across->addWidget(m_seal);
    across->addWidget(m_replace);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_replace, &QPushButton::clicked, this, &NamesDialog::replace);
    connect(m_seal, &QPushButton::clicked, this, &NamesDialog::sealWanted);
    return foot;
}

void NamesDialog::say(const Error &error)
{
    m_problem->setText(error.message);
    m_problem->show();
}

void NamesDialog::updateState()
{
    const bool writes = !m_context.project.readOnly();
    const bool any = !m_names->names().empty();
    m_problem->hide();
    m_find->setEnabled(any && !m_looking);
    m_seal->setEnabled(any && writes && upToDate());
    m_replace->setEnabled(m_hits->tickedCount() > 0 && writes && upToDate());
    if (!upToDate())
        m_state->setText(tr("Looking…"));
    else if (!any)
        m_state->setText(tr("Write the first name above, with its pseudonym."));
    else if (!m_looked)
        m_state->setText(tr("Find shows each place before anything is replaced."));
    else if (m_hits->rowCount() == 0)
        m_state->setText(tr("None of these names stands in the study."));
    else
        m_state->setText(tr("%n place(s) found", nullptr, m_hits->rowCount())
                         + tr(", %n ticked", nullptr, m_hits->tickedCount()));
}

void NamesDialog::find()
{
    look(true);
}

// What was found stands elsewhere by now, or is gone.
void NamesDialog::lookAgain()
{
    if (!m_looked && !m_looking)
        return;
    m_stale = true;
    if (!m_looking)
        m_again->start();
    updateState();
}

void NamesDialog::look(bool byHand)
{
    if (m_context.commitPending)
        m_context.commitPending();
    if (m_looking)
        return lookAgain();
    m_again->stop();
    m_stale = false;
    m_looking = true;
    updateState();
    const Project &project = m_context.project;
    runTask(
        m_context.tasks, this, tr("Looking for names"),
        [&project, names = m_names->names()](Progress &progress) {
            Found found{findNames(project, NameFinder(names), &progress), {}};
            if (found.hits)
                found.forms = formsOfNames(project, names, &progress).value_or(std::vector<RealName>());
            return found;
        },
        [this, byHand](const Found &found) {
            m_looking = false;
            if (m_stale && found.hits)
                return look(byHand);
            m_stale = false;
            showFound(found, byHand);
        });
}

// Names are looked for as they are written. What only looks like one is somebody's to judge.
void NamesDialog::offerForms(const std::vector<RealName> &forms)
{
    constexpr int MostTold = 4;
    m_forms = forms;
    m_addForms->setVisible(!forms.empty() && !m_context.project.readOnly());
    QStringList all;
    for (const RealName &one : forms)
        all << one.name;
    m_addForms->setText(
        tr("%n word(s) look like these names, such as %1: add to the list", nullptr, int(forms.size()))
            .arg(all.mid(0, MostTold).join(u", "_s)));
    m_addForms->setToolTip(all.join(u'\n'));
}

void NamesDialog::showFound(const Found &found, bool byHand)
{
    QTreeView *list = m_list->list();
    const int at = list->currentIndex().row();
    m_looked = found.hits.has_value();
    offerForms(found.forms);
    m_hits->setHits(found.hits.value_or(std::vector<NameHit>()));
    if (!found.hits)
        say(found.hits.error());
    else if (byHand && m_hits->rowCount() > 0 && !m_table->hasFocus())
        list->setFocus();
    if (!byHand && at >= 0)
        list->setCurrentIndex(list->model()->index(std::min(at, list->model()->rowCount() - 1), 0));
}

void NamesDialog::replace()
{
    if (m_context.commitPending)
        m_context.commitPending();
    m_replace->setEnabled(false);
    Project &project = m_context.project;
    runTask(
        m_context.tasks, this, tr("Replacing names"),
        [&project, hits = m_hits->ticked()](Progress &) { return replaceNames(project, hits); },
        [this, before = BeforeWriting(m_context)](const Result<int> &replaced) {
            m_list->list()->setFocus();
            if (!m_context.notices.report(replaced))
                return updateState();
            before.offerUndo(tr("%n name(s) replaced.", nullptr, *replaced));
            look(true);
        });
}

void NamesDialog::take(const Result<std::vector<RealName>> &names)
{
    if (!names)
        return say(names.error());
    const Result<int> taken = takeNames(m_context.project, *names);
    if (!taken)
        return say(taken.error());
    m_problem->hide();
}

void NamesDialog::paste(const QString &table)
{
    take(namesFromTable(table));
}

void NamesDialog::addSpeakers()
{
    const std::vector<RealName> speakers = speakersAsNames(m_context.project);
    if (speakers.empty())
        return m_context.notices.say(tr("All who speak by name are in the list."));
    take(speakers);
    m_table->scrollToBottom();
}

void NamesDialog::begin(const QString &words)
{
    const int row = m_names->rowCount() - 1;
    const RealName &begun = m_names->unfinished();
    if (begun.name != words && !(begun.name.isEmpty() && begun.pseudonym.isEmpty())) {
        const auto missing = begun.name.isEmpty() ? NameTableModel::Name : NameTableModel::Pseudonym;
        m_table->setFocus();
        m_table->setCurrentIndex(m_names->index(row, missing));
        return say({ErrorKind::Refused, tr("Finish this name first."), {}, {}, {}});
    }
    m_names->setData(m_names->index(row, NameTableModel::Name), words, Qt::EditRole);
    m_names->setData(m_names->index(row, NameTableModel::Kind), kindWords(RealNameKind::Other), Qt::EditRole);
    m_table->setFocus();
    m_table->setCurrentIndex(m_names->index(row, NameTableModel::Pseudonym));
    m_table->edit(m_table->currentIndex());
}

// After Return the next name is typed. Tab goes to the kind first, as it should.
void NamesDialog::goOnBelow(int row)
{
    QTimer::singleShot(0, this, [this, row] {
        const bool stays = m_table->currentIndex() == m_names->index(row, NameTableModel::Pseudonym);
        if (stays && m_table->hasFocus()) // no editor has it
            m_table->setCurrentIndex(m_names->index(row + 1, NameTableModel::Name));
    });
}

void NamesDialog::import()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import names"), {},
                                                      tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        take(namesFromFile(path));
}

void NamesDialog::removeSelected()
{
    std::vector<Id<RealName>> names;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const RealName *name = m_names->nameAt(index.row()))
            names.push_back(name->id);
    }
    if (!names.empty())
        (void)m_context.notices.report(removeNames(m_context.project, names));
}

std::set<WordPlace> NamesDialog::unticked() const
{
    return upToDate() ? m_hits->unticked() : std::set<WordPlace>();
}

void NamesDialog::goTo(int row)
{
    const NameHit &hit = m_hits->hitAt(row);
    m_context.navigator.goTo(hit.subject, hit.inText() ? std::optional(hit.range) : std::nullopt);
}

// Rows from a spreadsheet, wherever in the table one stands.
void NamesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && !m_context.project.readOnly())
        return paste(QGuiApplication::clipboard()->text());
    if (event->key() == Qt::Key_Delete && m_table->hasFocus())
        return removeSelected();
    QDialog::keyPressEvent(event);
}

} // namespace partsong
