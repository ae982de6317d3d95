// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/importpreview.h"

#include "ui/sources/firstpage.h"
#include "ui/sources/importmodels.h"
#include "ui/sources/wordspage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int PreviewLetters = 3000; // that are shown

// What text files are written in, likely ones first.
const QStringList Encodings{u"UTF-8"_s,        u"windows-1252"_s, u"UTF-16"_s,       u"UTF-16BE"_s,
                            u"UTF-16LE"_s,     u"ISO-8859-1"_s,   u"ISO-8859-15"_s,  u"windows-1250"_s,
                            u"windows-1251"_s, u"windows-1253"_s, u"windows-1254"_s, u"windows-1255"_s,
                            u"windows-1256"_s, u"KOI8-R"_s,       u"Shift_JIS"_s,    u"GB18030"_s,
                            u"Big5"_s,         u"EUC-KR"_s};

QStringList problemsOf(const ReadFile &file)
{
    if (lockedFile(file))
        return {};
    if (!file.document)
        return {file.document.error().message};
    QStringList sentences;
    for (const ReadIssue &issue : file.document->issues) {
        sentences << (issue.kind == u"encodingGuessed"
                          ? ImportPreview::tr("The file does not say how its letters are written. "
                                              "If they look wrong here, choose another encoding.")
                          : issue.text);
    }
    return sentences;
}

} // namespace

ImportPreview::ImportPreview(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_name(new ElidedLabel), m_leave(new QPushButton(tr("Leave it out"))),
      m_problems(wordsLabel({})), m_encoding(new QComboBox), m_password(new QLineEdit),
      m_words(new WordsPage(appearance, tr("How the words begin"))), m_page(new FirstPage)
{
    auto *layout = column(this, 0, 0);
    auto *head = row(nullptr, 0, 2);
    setSteps(head, 4, 2, 2, 2, 2);
    setTextSize(m_name, TextSize::Body, QFont::DemiBold);
    head->addWidget(m_name, 1);
    head->addWidget(m_leave);
    layout->addLayout(head);
    setInk(m_problems, Ink::Warning);
    m_problems->setContentsMargins(space(4), 0, space(4), space(2));
    layout->addWidget(m_problems);
    layout->addWidget(buildEncoding());
    layout->addWidget(buildPassword());
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_page, 1);
    m_page->hide();
    layout->addStretch(0);
    setGround(this, Ground::Paper);
    setAutoFillBackground(true);
    connect(m_encoding, &QComboBox::textActivated, this, &ImportPreview::encodingChosen);
    connect(m_leave, &QPushButton::clicked, this, &ImportPreview::leaveOut);
}

QWidget *ImportPreview::buildEncoding()
{
    m_encodingRow = new QWidget;
    auto *encoding = row(m_encodingRow, 0, 2);
    setSteps(encoding, 4, 0, 2, 2, 2);
    auto *caption = wordsLabel(tr("&Encoding"));
    caption->setWordWrap(false);
    caption->setBuddy(m_encoding);
    m_encoding->setAccessibleName(tr("Encoding"));
    encoding->addWidget(caption);
    encoding->addWidget(m_encoding);
    encoding->addStretch(1);
    return m_encodingRow;
}

QWidget *ImportPreview::buildPassword()
{
    m_passwordRow = new QWidget;
    auto *whole = column(m_passwordRow, 0, 2);
    setSteps(whole, 4, 0, 4, 3, 2);
    auto *words =
        wordsLabel(tr("It is locked with a &password. It is needed to read the words, and again when "
                      "the pages are looked at another day; Partsong does not keep it."));
    words->setBuddy(m_password);
    whole->addWidget(words);
    auto *across = row(nullptr, 0, 2);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->installEventFilter(this);
    setScaledMaximumWidth(m_password, 280);
    auto *open = new QPushButton(tr("Open"));
    open->setAutoDefault(false);
    across->addWidget(m_password, 1);
    across->addWidget(open);
    across->addStretch(1);
    whole->addLayout(across);
    connect(open, &QPushButton::clicked, this, &ImportPreview::givePassword);
    return m_passwordRow;
}

void ImportPreview::givePassword()
{
    if (!m_password->text().isEmpty())
        Q_EMIT passwordGiven(m_password->text());
}

// Return tries the password and does not import yet.
bool ImportPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_password && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            givePassword();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ImportPreview::show(const ReadFile &file, bool encodable, const QString &note)
{
    const bool locked = lockedFile(file);
    m_passwordRow->setVisible(locked);
    const bool looks = file.document && file.document->text.isEmpty(); // a picture, a scan
    m_words->setVisible(!locked && !looks);
    if (looks)
        m_page->show([bytes = file.bytes]() -> Result<QByteArray> { return bytes; },
                     QFileInfo(file.path).fileName());
    else
        m_page->clear();
    if (std::exchange(m_file, file.path) != file.path || !locked)
        m_password->clear();
    else
        m_password->selectAll();
    QStringList problems = problemsOf(file);
    if (!note.isEmpty())
        problems << note;
    m_name->setText(QFileInfo(file.path).fileName());
    m_leave->setVisible(true);
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    m_encodingRow->setVisible(encodable);
    m_encoding->clear();
    m_encoding->addItems(Encodings);
    if (file.document && !Encodings.contains(file.document->encoding))
        m_encoding->insertItem(0, file.document->encoding);
    m_encoding->setCurrentText(file.document ? file.document->encoding : QString());
    const ReadDocument nothing;
    const ReadDocument &read = file.document ? *file.document : nothing;
    m_words->setTranscript(QString::fromUtf8(read.text.left(4 * PreviewLetters)).left(PreviewLetters),
                           read.styles, read.turns);
}

void ImportPreview::say(const QString &sentence)
{
    m_problems->setText(sentence);
    m_problems->show();
    m_password->selectAll();
    m_password->setFocus();
}

void ImportPreview::clear()
{
    m_name->setText({});
    m_leave->hide();
    m_problems->hide();
    m_encodingRow->hide();
    m_passwordRow->hide();
    m_file.clear();
    m_page->clear();
    m_words->setWords({});
}

QString ImportPreview::words() const
{
    return m_words->toPlainText();
}

QString ImportPreview::problems() const
{
    return m_problems->text();
}

} // namespace partsong
