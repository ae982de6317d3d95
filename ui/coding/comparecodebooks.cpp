// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/comparecodebooks.h"

#include "core/base/tr.h"
#include "core/coding/coding.h"
#include "core/store/project.h"
#include "core/store/sight.h"
#include "ui/coding/codebookchangesmodel.h"
#include "ui/shell/notices.h"
#include "ui/shell/tasks.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSteps = 5000; // of the History that moments are chosen from
constexpr int SingleSteps = 40; // of which each is offered; before them, the ends of days

// Leaves a little air between lines.
class AiryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(space(2), space(3));
    }
};

// The caption above a field, which may change.
QLabel *captioned(QHBoxLayout *line, const QString &caption, QWidget *field, int share)
{
    auto *part = column(nullptr, 0, 0);
    addFormRow(part, caption, field);
    line->addLayout(part, share);
    return qobject_cast<QLabel *>(part->itemAt(0)->layout()->itemAt(0)->widget());
}

} // namespace

CompareCodebooks::CompareCodebooks(StudyContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_kind(new QComboBox), m_left(new QComboBox),
      m_right(new QComboBox), m_filter(new FilterBox(tr("Filter what differs"))),
      m_model(new CodebookChangesModel(this)), m_filtered(new QSortFilterProxyModel(this)),
      m_table(new QTableView),
      m_same(new EmptyState(u"dialog-ok"_s, tr("The two codebooks are the same."), {})),
      m_pages(new QStackedWidget), m_count(quietLabel({}))
{
    setWindowTitle(tr("Compare codebooks"));
    auto *layout = column(this, 5, 3);
    auto *line = row(nullptr, 0, 3);
    m_kind->addItems({tr("Two moments"), tr("Two team members")});
    captioned(line, tr("Compare"), m_kind, 2);
    m_leftCaption = captioned(line, tr("Before"), m_left, 3);
    m_rightCaption = captioned(line, tr("After"), m_right, 3);
    layout->addLayout(line);
    layout->addWidget(m_filter);
    layout->addWidget(buildTable(), 1);
    auto *foot = row(nullptr, 0, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    foot->addWidget(m_count, 1);
    foot->addWidget(buttons);
    layout->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CompareCodebooks::fillChoices);
    for (QComboBox *side : {m_left, m_right}) {
        side->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        side->setMinimumContentsLength(16);
        connect(side, &QComboBox::activated, this, &CompareCodebooks::compare);
    }
    connect(m_filter, &FilterBox::filtered, this, [this](const QString &words) {
        m_filtered->setFilterFixedString(words);
        showFound();
    });
    fillChoices();
    resize(QSize(scaled(940), scaled(620)).boundedTo(screen()->availableSize() * 0.92));
}

QWidget *CompareCodebooks::buildTable()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filtered);
    m_table->setItemDelegate(new AiryDelegate(m_table));
    m_table->setAccessibleName(tr("What differs"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(CodebookChangesModel::What,
                                                      QHeaderView::ResizeToContents);
    m_table->setTabKeyNavigation(false);
    auto *copied = new QAction(tr("Copy"), m_table);
    copied->setShortcut(QKeySequence::Copy);
    copied->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copied);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copied, &QAction::triggered, this, &CompareCodebooks::copy);
    m_filter->setTarget(m_table);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_same);
    return m_pages;
}

CompareCodebooks::Between CompareCodebooks::between() const
{
    return m_kind->currentIndex() == 0 ? Between::Moments : Between::Persons;
}

void CompareCodebooks::fillChoices()
{
    for (QComboBox *side : {m_left, m_right})
        side->clear();
    const bool moments = between() == Between::Moments;
    m_leftCaption->setText(moments ? tr("Before") : tr("One"));
    m_rightCaption->setText(moments ? tr("After") : tr("The other"));
    m_left->setAccessibleName(m_leftCaption->text());
    m_right->setAccessibleName(m_rightCaption->text());
    if (moments) {
        addMoments();
    } else {
        for (const Person &person : m_context.project.all<Person>()) {
            if (!seesCodingsOf(m_context.project, person.id))
                continue; // blind work goes on here too
            for (QComboBox *side : {m_left, m_right})
                side->addItem(person.name, person.id.text());
        }
        choosePersons();
    }
    compare();
}

// The first of the others who has coded, and whoever looks.
void CompareCodebooks::choosePersons()
{
    const Project &project = m_context.project;
    const int me = std::max(0, m_right->findData(project.person().id.text()));
    int other = me == 0 ? std::min(1, m_left->count() - 1) : 0;
    for (int i = 0; i < m_left->count(); ++i) {
        const Id<Person> person(Uuid::fromText(m_left->itemData(i).toString()).value_or(Uuid()));
        if (i == me || project.rows(Coding::type(), "coder", uuidValue(person.uuid())).empty())
            continue;
        other = i;
        break;
    }
    m_left->setCurrentIndex(other);
    m_right->setCurrentIndex(me);
}

// Now, the last steps one by one, the end of each day, and the beginning; latest first.
void CompareCodebooks::addMoments()
{
    const QLocale locale;
    const auto add = [this](const QString &words, qint64 step) {
        for (QComboBox *side : {m_left, m_right})
            side->addItem(words, step);
    };
    add(tr("Now"), m_context.project.lastStep());
    QSet<QDate> days;
    int singles = 0;
    for (const Step &step : m_context.project.history(MostSteps)) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(step.time);
        const bool firstOfDay = !days.contains(time.date());
        days.insert(time.date());
        if (firstOfDay)
            add(tr("End of %1").arg(locale.toString(time.date(), QLocale::LongFormat)), step.number);
        if (singles++ < SingleSteps)
            add(tr("%1: after “%2”").arg(locale.toString(time, u"d MMM, HH:mm"_s), Label::shown(step.label)),
                step.number);
    }
    add(tr("Before everything"), 0);
    m_left->setCurrentIndex(m_left->count() - 1);
    m_right->setCurrentIndex(0);
}

void CompareCodebooks::compare()
{
    const int asked = ++m_asked; // an answer that comes late is not wanted
    const bool persons = between() == Between::Persons;
    const QVariant left = m_left->currentData();
    const QVariant right = m_right->currentData();
    m_model->setSides(m_left->currentText(), m_right->currentText());
    const Project &project = m_context.project;
    const auto work = [&project, persons, left,
                       right](Progress &progress) -> Result<std::vector<CodebookChange>> {
        if (!persons) {
            const qint64 one = left.toLongLong();
            const qint64 other = right.toLongLong();
            return compareCodebooks(project, one, other, progress);
        }
        const auto person = [](const QVariant &id) {
            return Id<Person>(Uuid::fromText(id.toString()).value_or(Uuid()));
        };
        return comparePersons(project, person(left), person(right));
    };
    runTask(m_context.tasks, this, tr("Comparing codebooks"), work,
            [this, asked, persons](Result<std::vector<CodebookChange>> changes) {
                if (asked != m_asked)
                    return;
                m_same->setSentence(changes ? tr("The two codebooks are the same.")
                                            : changes.error().message);
                std::vector<CodebookChange> found = changes.value_or(std::vector<CodebookChange>());
                // What was done to the codebook comes before how much was coded with it.
                std::ranges::stable_partition(found, [](const CodebookChange &change) {
                    return change.kind != CodebookChangeKind::Counts;
                });
                m_model->setChanges(std::move(found), persons);
                showFound();
            });
}

void CompareCodebooks::showFound()
{
    const bool found = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(found ? 0 : 1);
    const int shown = m_filtered->rowCount();
    m_count->setText(found ? tr("%n difference(s)", nullptr, shown) + u" — "_s + kinds() : QString());
}

// How often what happened, of what is shown; in the order of the table.
QString CompareCodebooks::kinds() const
{
    QStringList order;
    QHash<QString, int> counts;
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        const QString kind = m_filtered->index(row, CodebookChangesModel::What).data().toString();
        if (counts[kind]++ == 0)
            order << kind;
    }
    for (QString &kind : order)
        kind = tr("%1: %2").arg(kind).arg(counts.value(kind));
    return order.join(u", "_s);
}

// The selected lines, or all that are shown, as a table for a spreadsheet.
void CompareCodebooks::copy() const
{
    QStringList lines;
    const QItemSelectionModel *selection = m_table->selectionModel();
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        if (!selection->hasSelection() || selection->isRowSelected(row, {}))
            lines << m_model->line(m_filtered->mapToSource(m_filtered->index(row, 0)).row());
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace partsong
